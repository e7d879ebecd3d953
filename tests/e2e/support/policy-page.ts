import type { Page } from 'puppeteer';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';

const mark = (name: string): string => `[data-testid="${name}"]`;

/** The page of the credit policy, driven as a credit manager does. */
export interface PolicyEditor {
  readonly page: Page;
  open(tab: string): Promise<void>;
  /** Types a number over that of a rule. */
  setParameter(rule: string, parameter: string, text: string): Promise<void>;
  parameter(rule: string, parameter: string): Promise<{ readonly text: string; readonly isWrong: boolean }>;
  /** What the worked examples of a rule come to: `pass`, `hit` or `unknown`. */
  examples(rule: string): Promise<string[]>;
  /** Saves the draft and waits until it is in force. */
  save(): Promise<void>;
  /** Holds the draft against the book; the text of what it changes. */
  compare(): Promise<string>;
  close(): Promise<void>;
}

async function typeOver(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector, { visible: true });
  await field?.evaluate((element) => (element as HTMLInputElement).select());
  await field?.type(text);
}

/** Opens the page and gives the name that everything is kept with. */
export async function openPolicyEditor(session: ExtensionSession, name: string): Promise<PolicyEditor> {
  const page = await session.openExtensionPage('options.html#policy/overview');
  await typeOver(page, mark('policy-name'), name);
  const place = (rule: string, parameter: string) => `[data-rule="${rule}"] [data-place$=".p.${parameter}"]`;
  return {
    page,
    async open(tab) {
      await page.click(`.policy-nav a[href="#policy/${tab}"]`);
      await page.waitForSelector(`.policy-nav a[href="#policy/${tab}"][aria-current="page"]`);
    },
    setParameter: (rule, parameter, text) => typeOver(page, place(rule, parameter), text),
    async parameter(rule, parameter) {
      const field = await page.waitForSelector(place(rule, parameter), { visible: true });
      return (
        (await field?.evaluate((element) => ({
          text: (element as HTMLInputElement).value,
          isWrong: element.getAttribute('aria-invalid') === 'true',
        }))) ?? { text: '', isWrong: true }
      );
    },
    examples: (rule) =>
      page.$$eval(`[data-rule="${rule}"] [data-outcome]`, (all) =>
        all.map((each) => (each as HTMLElement).dataset.outcome ?? ''),
      ),
    async save() {
      await page.click(mark('policy-save'));
      await page.waitForSelector(mark('policy-draft'), { hidden: true });
      await page.waitForSelector(mark('policy-news'));
    },
    async compare() {
      await page.click(mark('policy-compare'));
      const effect = await page.waitForSelector(mark('effect'), { timeout: 20_000 });
      return (await effect?.evaluate((element) => element.textContent)) ?? '';
    },
    close: () => page.close(),
  };
}
