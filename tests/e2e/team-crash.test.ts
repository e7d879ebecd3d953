import 'fake-indexeddb/auto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { joinTeam, startTeamBrowsers, TEAM_COMPANY, type TeamBrowsers } from '@/tests/demo/team-browsers';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { NOTHING_LOST } from '@/tests/integration/support/closing-check';
import { drillOn, EACH, type FaultDrill } from '@/tests/integration/support/fault-drill';
import type { ChromiumSession } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { browserKeeper } from './support/browser-keeper';
import { openCustomerFile, showPart } from './support/customer-file';

const SEM = { name: 'Sem', role: 'sales' } as const;
const OTHERS = [
  { name: 'Noor', role: 'credit_manager' },
  { name: 'Cas', role: 'collector' },
  { name: 'Fin', role: 'finance' },
  { name: 'Bo', role: 'sales' },
  { name: 'Ada', role: 'admin' },
] as const;
const PATIENCE = { timeout: 90_000, interval: 50 };

let all: TeamBrowsers;
let sem: ChromiumSession;
let desk: Page;
let drill: FaultDrill;
const keeper = browserKeeper(SEM.name, () => desk);

async function openDesk(): Promise<void> {
  desk = await openCustomerFile(sem, '10244');
  await showPart(desk, 'comments');
  await desk.waitForSelector('[data-testid="comment-text"]', { visible: true });
}

/** Writes comments one after the other, as quickly as the form takes them, and ends when the page does. */
const write = (count: number): Promise<void> => desk.evaluate(writeComments, count).catch(() => undefined);

/** Runs in the page. */
async function writeComments(count: number): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  const field = () => document.querySelector<HTMLTextAreaElement>('[data-testid="comment-text"]');
  const add = () => document.querySelector<HTMLButtonElement>('[data-testid="comment-add"]');
  for (let nth = 0; nth < count; nth++) {
    const before = document.querySelectorAll('[data-testid="comments"] > li').length;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), `said ${nth}`);
    field()?.dispatchEvent(new Event('input', { bubbles: true }));
    while (add()?.disabled !== false) await pause();
    add()?.click();
    while (document.querySelectorAll('[data-testid="comments"] > li').length === before || field()?.value !== '') await pause();
  }
}

/** Events of the browser that somebody else has. */
const arrived = async (): Promise<number> =>
  ((await drill.client('Noor').events()) ?? []).filter(({ actor }) => actor.user === SEM.name).length;
const untilArrived = (count: number) =>
  vi.waitFor(async () => expect(await arrived()).toBeGreaterThanOrEqual(count), { ...PATIENCE, interval: 10 });
const recorded = async (): Promise<number> => (await keeper.events()).filter(({ actor }) => actor.user === SEM.name).length;

/** Ends whatever of the extension runs under an address, as the browser does when it wants the memory. Returns how many there were. */
async function end(address: string): Promise<number> {
  const session = await sem.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const found = targetInfos.filter(({ url }) => url.startsWith('chrome-extension:') && url.includes(address));
  for (const { targetId } of found) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return found.length;
}

describe.skipIf(whyNoNats() !== null)('a browser of a team of five that dies while it sends', () => {
  beforeAll(async () => {
    const extension = await buildExtension('chrome');
    all = await startTeamBrowsers({
      users: [SEM, ...OTHERS],
      browsers: { [SEM.name]: 'book' },
      extension,
      headless: true,
      language: 'en',
    });
    sem = all.browsers[0] as ChromiumSession;
    expect(await joinTeam(sem, all.passFile(SEM.name))).toBe(SEM.role);
    drill = await drillOn({ host: all.team, company: TEAM_COMPANY, guest: keeper });
    await openDesk();
  });
  afterAll(async () => {
    await drill?.end();
    await all?.stop();
  });

  it('has all that it recorded when it starts again, and sends what it had not sent', async () => {
    const [writing, saying] = [write(EACH), drill.say(80)];
    await untilArrived(50);
    await sem.kill();
    await Promise.all([writing, saying]);
    const before = await arrived();
    sem = await all.startAgain(SEM.name);
    await openDesk();
    expect(await recorded()).toBeGreaterThanOrEqual(before);
    await drill.heal();
  });

  it('goes on when its worker ends, and the page that holds the connection', async () => {
    const left = EACH - (await recorded());
    const [writing, saying] = [write(left), drill.say(80)];
    await untilArrived(EACH - left + 20);
    // It may sleep by itself already: nothing of this needs it.
    await end('background.js');
    await wait(200);
    expect(await end('offscreen.html')).toBe(1);
    await Promise.all([writing, saying]);
    expect(await recorded()).toBe(EACH);
    expect(await drill.whole('kill -9 of browser, worker and connection', await drill.heal())).toMatchObject({
      ...NOTHING_LOST,
      recorded: 5 * EACH,
      acknowledged: 5 * EACH,
    });
  });
});
