import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '@/tests/demo/server';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import { fill, openCustomerFile, press, showPart, textOf } from './support/customer-file';
import { startDemoHost } from './support/demo-host';
import { introduce } from './support/flagging';
import { type Host, type HostSession, startHostSession } from './support/host-session';

const mark = (name: string): string => `[data-testid="${name}"]`;
/** A public body whose invoice of 3,267 is 17 days late: a reminder by e-mail is due. */
const NUMBER = '10298';
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let demo: HostSession<Host & DemoServer>;
let desk: Page;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxePuppeteer(page).withTags(STANDARD).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}

const typedIn = (page: Page, field: string): Promise<string> =>
  page.$eval(mark(field), (box) => (box as HTMLTextAreaElement).value);

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'nl');
  await introduce(demo.session, 'Noor');
  desk = await openCustomerFile(demo.session, NUMBER);
  await showPart(desk, 'action');
});
afterAll(() => demo?.stop());

describe('R3-08: the step that is due', () => {
  it('waits for what our own letters lack, asked where the letter is made', async () => {
    expect(await textOf(desk, 'action-headline')).toContain('herinnering via e-mail');
    expect(await textOf(desk, 'letter-faults')).toContain('ons bedrijf');
    await desk.click(`${mark('more-sender')} summary`);
    await desk.type(`${mark('sender-form')} input`, 'Groothandel Noord B.V.');
    await desk.waitForSelector(mark('letter-body'));
  });

  it('stands ready with what is late, can be changed, and is taken once a person sent it', async () => {
    expect(await typedIn(desk, 'letter-body')).toContain('3.267,00');
    expect(await textOf(desk, 'letter-refusal-whatsapp')).not.toBe('');
    await expectAccessible(desk);
    await desk.type(mark('letter-body'), '\nPS: bel gerust.');
    const sent = await typedIn(desk, 'letter-body');
    await fill(desk, 'step-to', 'crediteuren@gemeente.example');
    await press(desk, 'step-take');
    await desk.waitForSelector(`${mark('action-headline')}[data-kind="wait"]`);
    expect(await textOf(desk, 'action-headline')).toContain('dan aanmaning');
    expect(await textOf(desk, 'step-taken')).toContain('herinnering, e-mail');
    await expectAccessible(desk);
    await showPart(desk, 'timeline');
    await desk.waitForFunction(() => document.querySelector('[data-part="timeline"]')?.textContent?.includes('bel gerust'));
    const told = await desk.$eval('[data-part="timeline"]', (part) => part.textContent ?? '');
    for (const line of sent.split('\n').filter((each) => each !== '')) expect(told).toContain(line);
  });

  it('waits while somebody put the ladder on hold, and goes on after', async () => {
    await showPart(desk, 'action');
    await desk.waitForSelector(mark('more-hold'));
    await desk.$eval(`${mark('more-hold')} summary`, (summary) => (summary as HTMLElement).click());
    await fill(desk, 'hold-reason', 'nieuwe contactpersoon');
    await press(desk, 'hold-place');
    await desk.waitForSelector(`${mark('action-headline')}[data-kind="pause"]`);
    await press(desk, 'hold-release');
    await desk.waitForSelector(`${mark('action-headline')}[data-kind="wait"]`);
  });
});

describe('the first page of the desk', () => {
  it('names what the ladder asks of the whole book, who does it, and whom to thank', async () => {
    const home = await demo.session.openExtensionPage('desk.html');
    await home.waitForSelector(mark('due-action'));
    const due = await home.$$eval(mark('due-action'), (rows) => rows.map((row) => row.textContent ?? ''));
    expect(due.some((row) => row.includes('telefoon') && row.includes('senior'))).toBe(true);
    expect(due.some((row) => row.includes('Lindehoek'))).toBe(false);
    expect(await textOf(home, 'thanks-queue')).toContain('ontvangstbevestiging');
    expect(await textOf(home, 'step-figures')).toContain('herinnering, e-mail');
    await expectAccessible(home);
    await home.close();
  });
});

describe('templates', () => {
  it('are changed with a preview beside; one with a field that is none is refused with its place', async () => {
    const page = await demo.session.openExtensionPage('desk.html#templates');
    await page.waitForSelector(mark('template-editor'));
    await page.select(mark('template-kind'), 'reminder-sms');
    await fill(page, 'letter-body', '{sender}: {total}, {reference}. {balance}');
    expect(await textOf(page, 'letter-faults')).toContain('Regel 1, teken 33');
    expect(await page.$eval(mark('template-save'), (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await fill(page, 'letter-body', 'Namens {sender}: {total}, {reference}.');
    await page.waitForFunction(
      (box) => document.querySelector(box)?.textContent?.includes('Namens Groothandel Noord'),
      {},
      mark('template-preview'),
    );
    await press(page, 'template-save');
    await page.waitForSelector(mark('template-saved'));
    await expectAccessible(page);
    await page.reload();
    await page.waitForSelector(mark('template-editor'));
    await page.select(mark('template-kind'), 'reminder-sms');
    await page.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)?.value.startsWith('Namens'),
      {},
      mark('letter-body'),
    );
    await page.close();
  });
});
