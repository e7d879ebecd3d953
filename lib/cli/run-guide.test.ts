import { describe, expect, it } from 'vitest';
import { parseTeamFile } from '@/lib/domain/team/team-file.schema';
import { runGuide } from './run-guide';

const server = (name: string, tls: boolean) => ({
  name,
  host: `${name}.delta.example`,
  storeDir: `/srv/${name}`,
  ...(tls && { tls: { cert: '/etc/nats/cert.pem', key: '/etc/nats/key.pem', ca: '/etc/nats/ca.pem' } }),
});
const company = { id: 'delta', name: 'Delta', currency: 'EUR', timeZone: 'Europe/Amsterdam' };
function guideOf(...servers: readonly object[]): string {
  const read = parseTeamFile({ servers, teams: [{ company, users: [{ name: 'Noor', role: 'credit_manager' }] }] });
  if ('fault' in read) throw new Error(read.fault);
  return runGuide(read.file);
}

describe('how to run it', () => {
  it('names the folders and commands of one server, and how others get in', () => {
    const guide = guideOf(server('n1', false));
    expect(guide).toContain('tar -czf n1-$(date +%F).tar.gz -C /srv/n1 .');
    expect(guide).toContain('/healthz');
    expect(guide).toContain('"tls": {');
    expect(guide).toContain('watch `df /srv/n1`');
    expect(guide).not.toContain('the other two');
  });

  it('of three copies one after the other, and stops all before one is put back', () => {
    const guide = guideOf(server('n1', true), server('n2', true), server('n3', true));
    expect(guide.match(/the others go on meanwhile/g)).toHaveLength(3);
    expect(guide).toContain('# on n3.delta.example, stopped on all before one is started');
    expect(guide).not.toContain('"tls": {');
    expect(guide).toContain('from the other two');
  });
});
