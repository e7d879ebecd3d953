import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { companyId } from '@/lib/domain/ids';
import type { CurrencyCode } from '@/lib/domain/money';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { ADD_ON_ID, launchFirefox } from '@/tests/support/browser/launch-firefox';
import { setFirefoxPolicy, whyNoFirefoxPolicy } from '@/tests/support/browser/managed-policy';
import { buildExtension } from '@/tests/support/build-extension';
import { findFirefox } from '@/tests/support/find-firefox';

const COMPANY = {
  id: companyId('delta'),
  name: 'Delta Techniek B.V.',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
};

let host: TeamHost;
let firefox: ExtensionSession;
let takePolicyAway = () => {};

describe.skipIf(whyNoNats() !== null || whyNoFirefoxPolicy() !== null)('a team in Firefox', () => {
  beforeAll(async () => {
    const program = await findFirefox();
    if (!program) throw new Error('this test needs Firefox');
    const extension = await buildExtension('firefox');
    host = await startTeamHost({ teams: [{ company: COMPANY, users: [{ name: 'Sem', role: 'sales' }] }] });
    takePolicyAway = setFirefoxPolicy(ADD_ON_ID, { team: host.passOf(COMPANY, 'Sem') });
    firefox = await launchFirefox(program, extension);
  });
  afterAll(async () => {
    takePolicyAway();
    await firefox?.close();
    await host?.stop();
  });

  it('is joined without a hand where IT set it up', async () => {
    const page = await firefox.openExtensionPage('options.html#team');
    await page.waitForSelector('[data-testid="team-status"] [data-link="connected"]');
    const text = await page.$eval('[data-testid="team"]', (card) => card.textContent ?? '');
    expect(text).toContain('Sem');
    expect(text).toContain('Delta Techniek');
    expect(await page.$('[data-testid="team-leave"]')).toBeNull();
  });
});
