// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { userId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import { mount } from '@/tests/support/gallery/mount';
import { TeamBookLine } from './team-book-line';

const now = instant('2026-11-22T12:00:00Z');
const line = async (asOf: string | null) => {
  const standing = { by: userId('Fin'), asOf: asOf === null ? null : instant(asOf) };
  return (await mount(<TeamBookLine standing={standing} now={now} />, 'en')).text('team-book');
};

describe('the copy of the team’s book', () => {
  it('tells whose it is while it follows, and of when it is once it cannot', async () => {
    expect(await line(null)).toBe('From the team, as of now: the books that Fin publishes.');
    expect(await line('2026-11-22T11:59:30Z')).toContain('less than a minute ago');
    expect(await line('2026-11-19T12:00:00Z')).toBe('From the team, as of 3 days ago; no connection at the moment.');
  });
});
