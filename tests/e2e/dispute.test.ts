import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage } from '@/tests/support/browser/extension-pages';
import { clickInSidebar, readSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { openCustomerFile, press, showPart } from './support/customer-file';
import { startDemoHost } from './support/demo-host';
import { draftIsKept, mark, openPart, textOf, typeDispute, typedIn } from './support/disputing';
import { introduce } from './support/flagging';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { rules, says } from './support/waits';

/** The customer whose one invoice of 41 days late keeps the quote from being approved. */
const NUMBER = '10275';
const TYPED = {
  reason: 'price',
  customerView: 'Wij spraken een lagere prijs af.',
  action: 'Wij zoeken de offerte op.',
  department: 'sales',
  owner: 'Sem de Wit',
};
const OUR_VIEW = 'De offerte noemt deze prijs.';
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let demo: HostSession<Host & DemoServer>;
let page: Page;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'nl');
  await answerIsSme(demo.session);
  await introduce(demo.session, 'Noor');
});
afterAll(() => demo?.stop());
beforeEach(async () => {
  page = await demo.newPage();
  await openCrm(page, demo.host.pageUrl('/quotes/q-2040', 'nl'));
});
afterEach(() => page.close());

describe('a dispute recorded beside the quote', () => {
  it('R0-07: survives closing the tab midway, is refused by name without our own viewpoint, and changes the verdict on the same screen', async () => {
    const before = await waitForSidebar(page, says('refer', NUMBER));
    expect(rules(before)).toContain('OVD-02');
    await typeDispute(await openPart(page, 'disputes', 'dispute-form'), TYPED);
    await draftIsKept();
    await page.close();

    page = await demo.newPage();
    await openCrm(page, demo.host.pageUrl('/quotes/q-2040', 'nl'));
    await waitForSidebar(page, says('refer', NUMBER));
    const frame = await openPart(page, 'disputes', 'dispute-form');
    await frame.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)?.value !== '',
      {},
      mark('dispute-customerView'),
    );
    for (const field of ['customerView', 'action', 'owner'] as const)
      expect(await typedIn(frame, `dispute-${field}`)).toBe(TYPED[field]);
    await clickInSidebar(page, 'dispute-save');
    await frame.waitForSelector(mark('dispute-refused'));
    expect(await textOf(frame, 'dispute-refused')).toBe('Nog niet vastgelegd. Vul eerst in: Ons standpunt.');

    await frame.type(mark('dispute-ourView'), OUR_VIEW);
    await clickInSidebar(page, 'dispute-save');
    await frame.waitForSelector(mark('letter-body'));
    const letter = await typedIn(frame, 'letter-body');
    for (const piece of [TYPED.customerView, OUR_VIEW, TYPED.action, TYPED.owner, 'prijs']) expect(letter).toContain(piece);
    const unsent = await readSidebar(frame);
    expect(unsent.text).toContain('nog niet bevestigd');
    expect(unsent.verdict).toBe('refer');
    expect(rules(unsent)).toContain('OVD-02');
    expect(unsent.nextAction).not.toBe(before.nextAction);

    await clickInSidebar(page, 'sent-record');
    await frame.waitForSelector(`${mark('dispute')}[data-standing="too-late"]`);
    await frame.waitForSelector(mark('sent-text'));
    await clickInSidebar(page, 'dispute-accept');
    const accepted = await waitForSidebar(page, (shown) => says('accept', NUMBER)(shown));
    expect(rules(accepted)).not.toContain('OVD-02');
    expect(accepted.score).not.toBe(before.score);
    expect(accepted.text).toContain('Met betwiste posten meegeteld');
    expect(rules(accepted)).not.toContain('OVD-01');
    expect(accepted.text).toContain('betwist € 1.815: prijs');
    expect(accepted.nextAction).not.toBe(before.nextAction);

    const again = await sidebarFrame(page);
    // Worked out by a worker, as soon as nobody records any more.
    await again.waitForFunction(
      (box) => document.querySelector(box)?.textContent?.includes('Door: twistpunt'),
      {},
      mark('score-changes'),
    );
    await (await again.waitForSelector(`${mark('score-changes')} summary`))?.click();
    expect(await textOf(again, 'score-changes')).toMatch(/bijgewerkt.*Score van .* naar .*Door: twistpunt/is);
    const { violations } = await new AxePuppeteer(again).withTags(STANDARD).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('R3-06: stands in the timeline of the file, with what moved the score', async () => {
    const file = await openCustomerFile(demo.session, NUMBER);
    await showPart(file, 'timeline');
    await file.waitForSelector(`${mark('timeline')} [data-type="score"]`);
    const told = await file.$eval(mark('timeline'), (list) => list.textContent);
    for (const piece of ['Door: twistpunt', 'Twistpunt vastgelegd']) expect(told).toContain(piece);
    const { violations } = await new AxePuppeteer(file).withTags(STANDARD).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    await file.close();
  });

  it('R0-06: stands on the desk, with who solves it and why customers contest, and becomes an improvement with an owner', async () => {
    const desk = await demo.session.openExtensionPage('desk.html#disputes');
    await desk.waitForSelector(mark('top-dispute'));
    await press(desk, 'improve');
    await desk.type(mark('improvement-action'), 'De prijslijst gaat met elke offerte mee.');
    await desk.type(mark('improvement-owner'), 'Ans Bakker');
    await desk.select(mark('improvement-department'), 'sales');
    await press(desk, 'improvement-save');
    await desk.waitForSelector(`${mark('improvement')}[data-state="open"]`);
    expect(await desk.$eval(mark('improvement'), (card) => card.textContent)).toContain('Ans Bakker (verkoop)');
    await press(desk, 'improvement-close');
    await press(desk, 'improvement-close-confirm');
    await desk.waitForSelector(`${mark('improvement')}[data-state="closed"]`);
    expect(await desk.$eval(mark('top-dispute'), (row) => row.textContent)).toContain('prijs');
    expect(await desk.$eval(mark('open-dispute'), (row) => row.textContent)).toContain('Sem de Wit');
    const { violations } = await new AxePuppeteer(desk).withTags(STANDARD).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    await desk.close();
  });

  it('R4-10: beside what came of decisions, of which there is none yet', async () => {
    const desk = await demo.session.openExtensionPage('desk.html#outcomes');
    await desk.waitForSelector(mark('decision-outcomes'));
    const said = await desk.$eval(mark('outcomes'), (section) => section.textContent);
    expect(said).toMatch(/^Wat van besluiten kwamBesluiten sinds .*nog niets besloten/);
    const { violations } = await new AxePuppeteer(desk).withTags(STANDARD).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    await desk.close();
  });
});
