import type { Page } from 'puppeteer';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { fill, openCustomerFile, press, setDay, showPart } from '../customer-file';
import { inThePast } from './in-the-past';

const mark = (name: string): string => `[data-testid="${name}"]`;
/** Long enough that everything with a day in it is late by now. */
const DAYS_AGO = 30;

/** The customer of whom everything is recorded: one invoice is 41 days late, one is not due. */
export const RICH = '10275';
/** The customer whose arrangement is not kept. */
export const ARRANGED = '10262';

async function raiseDispute(desk: Page, reason: string, amount: string): Promise<void> {
  await showPart(desk, 'disputes');
  await press(desk, 'dispute-item');
  await fill(desk, 'dispute-amount', amount);
  await desk.select(mark('dispute-reason'), reason);
  await fill(desk, 'dispute-customerView', 'Wij spraken een lagere prijs af dan op de factuur staat.');
  await fill(desk, 'dispute-ourView', 'De offerte noemt deze prijs.');
  await fill(desk, 'dispute-action', 'Wij zoeken de offerte op en bellen terug.');
  await desk.select(mark('dispute-department'), 'sales');
  await fill(desk, 'dispute-owner', 'Sem de Wit');
  await press(desk, 'dispute-save');
  await desk.waitForSelector(mark('dispute'));
}

async function promise(desk: Page, on: LocalDate, amount: string): Promise<void> {
  await showPart(desk, 'promises');
  await press(desk, 'promise-item');
  await fill(desk, 'promise-amount', amount);
  await setDay(desk, 'promise-on', on);
  await fill(desk, 'promise-who', 'Ans de Vries');
  const before = (await desk.$$(mark('promise'))).length;
  await press(desk, 'promise-save');
  await desk.waitForFunction((all, count) => document.querySelectorAll(all).length > count, {}, mark('promise'), before);
}

async function longAgo(desk: Page, day: LocalDate): Promise<void> {
  await showPart(desk, 'flags');
  await press(desk, 'flag-kind-watch');
  await fill(desk, 'flag-reason', 'Betaalt pas na de derde herinnering.');
  await setDay(desk, 'flag-review', addDays(day, 10));
  await press(desk, 'flag-raise');
  await desk.waitForSelector(mark('flag'));
  await raiseDispute(desk, 'price', '300');
  await promise(desk, addDays(day, 3), '200');
}

async function arrange(desk: Page): Promise<void> {
  await showPart(desk, 'arrangement');
  await press(desk, 'arrangement-item');
  await fill(desk, 'arrangement-cash-flow', '9000');
  await fill(desk, 'arrangement-cause', 'Een grote klant van hen ging failliet.');
  await press(desk, 'arrangement-save');
  await press(desk, 'arrangement-confirm');
  await desk.waitForSelector(mark('letter-body'));
  await press(desk, 'sent-record');
  await desk.waitForSelector(`${mark('arrangement')}:not([data-state="proposed"])`);
}

async function visit(desk: Page, today: LocalDate): Promise<void> {
  await showPart(desk, 'visits');
  await press(desk, 'visit-plan');
  await setDay(desk, 'visit-on', addDays(today, 1));
  await fill(desk, 'visit-time', '10:00');
  await desk.$eval('.record-form details summary', (summary) => (summary as HTMLElement).click());
  await desk.$$eval(`${mark('visit-item')}:not(:checked)`, (boxes) => {
    for (const box of boxes) (box as HTMLInputElement).click();
  });
  await press(desk, 'visit-plan-save');
  await press(desk, 'visit-open-item');
  await press(desk, 'visit-outcome-settled');
  await fill(desk, 'visit-informant', 'Ans de Vries');
  await press(desk, 'visit-tick');
  await desk.waitForSelector('[data-testid="visit-invoice"][data-ticked="true"]');
}

async function comment(desk: Page): Promise<void> {
  await showPart(desk, 'comments');
  await fill(desk, 'comment-text', 'Gebeld: zij verwachten het geld van de verzekering volgende week.');
  await press(desk, 'comment-add');
  await desk.waitForSelector(`${mark('comments')} li`);
}

async function decide(desk: Page): Promise<void> {
  await showPart(desk, 'decision');
  await fill(desk, 'limit-amount', '4000');
  await fill(desk, 'limit-reason', 'Twee jaar stipt betaald, seizoensbedrijf.');
  await press(desk, 'limit-save');
  await desk.waitForSelector(`${mark('limit')} .record-entry`);
  await desk.$eval('.closing-more summary', (summary) => (summary as HTMLElement).click());
  await fill(desk, 'closing-with', 'Ans de Vries');
  for (const told of ['interest', 'costs', 'supply_stop', 'agency']) await press(desk, `closing-${told}`);
  await press(desk, 'closing-save');
  await desk.waitForSelector(mark('closed'));
}

/** How letters name us: without it there are none. */
async function nameUs(desk: Page): Promise<void> {
  await showPart(desk, 'action');
  const folded = await desk.waitForSelector(`${mark('more-sender')} summary`);
  await folded?.evaluate((summary) => (summary as HTMLElement).click());
  const told = ['Groothandel Noord B.V.', 'Havenweg 1', '9700 AA', 'Groningen'];
  const fields = await desk.$$(`${mark('sender-form')} input`);
  for (const [at, text] of told.entries()) await fields[at]?.type(text);
}

async function openLongAgo(session: ExtensionSession, number: string): Promise<Page> {
  const desk = await openCustomerFile(session, number);
  await inThePast(desk, DAYS_AGO);
  return desk;
}

/** A month ago: a flag to look at again, a dispute that was not solved, a promise that was not kept. */
export async function recordLongAgo(session: ExtensionSession, today: LocalDate): Promise<void> {
  const desk = await openLongAgo(session, RICH);
  await nameUs(desk);
  await longAgo(desk, addDays(today, -DAYS_AGO));
  await desk.close();
}

/** A month ago: an arrangement that is not kept. */
export async function recordArrangement(session: ExtensionSession): Promise<void> {
  const desk = await openLongAgo(session, ARRANGED);
  await arrange(desk);
  await desk.close();
}

/** Today: a promise, a visit with one invoice gone through, a comment, a limit and a closed deal. */
export async function recordToday(session: ExtensionSession, today: LocalDate): Promise<void> {
  const desk = await openCustomerFile(session, RICH);
  await promise(desk, addDays(today, 5), '500');
  await visit(desk, today);
  await comment(desk);
  await decide(desk);
  await desk.close();
}
