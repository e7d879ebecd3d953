import type { Page } from 'puppeteer';
import type { Role } from '@/lib/domain/role';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';

const mark = (name: string): string => `[data-testid="${name}"]`;

/** Makes whoever uses the browser somebody by name, in a role. */
export async function become(session: ExtensionSession, name: string, role: Role): Promise<void> {
  const page = await session.openExtensionPage('desk.html');
  await page.evaluate(
    (values) => {
      interface Storage {
        storage: { local: { set(values: object): Promise<void> } };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome?: Storage };
      return (browser ?? chrome)?.storage.local.set(values);
    },
    { 'user-name': name, 'user-role': role },
  );
  await page.close();
}

/** The mark of what has the focus in a page. */
export const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid ?? '');

const openIn = (popup: Page): Promise<number> =>
  popup.$eval('[data-testid="checklist"]', (list) => Number((list as HTMLElement).dataset.open));

/** More keys than any list takes. */
const PATIENCE = 40;

/** Answers all that is open, one after the other, with nothing but the keyboard; what was seen is told where it is asked. */
export async function completeByKeyboard(popup: Page): Promise<number> {
  await popup.waitForFunction(() => document.activeElement?.matches('.check-head'));
  let answered = 0;
  for (let left = await openIn(popup); left > 0 && answered < PATIENCE; left = await openIn(popup)) {
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.activeElement?.matches('.check-buttons button'));
    await popup.keyboard.press('Enter');
    // Some want to know what was seen; the others are answered by that alone.
    await popup.waitForFunction(
      (before) => {
        const open = Number(document.querySelector<HTMLElement>('[data-testid="checklist"]')?.dataset.open);
        return open < before || (document.activeElement as HTMLElement | null)?.dataset.testid === 'check-text';
      },
      {},
      left,
    );
    if ((await focusedIn(popup)) === 'check-text') {
      await popup.keyboard.type('extract of the register, seen today');
      await popup.keyboard.press('Enter');
    }
    await popup.waitForFunction(
      (before) => Number(document.querySelector<HTMLElement>('[data-testid="checklist"]')?.dataset.open) < before,
      {},
      left,
    );
    answered += 1;
  }
  return answered;
}

/** What was decided, as the screen says it. */
export async function decidedIn(page: Page): Promise<{ readonly outcome: string; readonly text: string }> {
  const card = await page.waitForSelector(mark('decided'));
  if (!card) throw new Error('nothing was decided');
  return card.evaluate((element) => ({
    outcome: (element as HTMLElement).dataset.outcome ?? '',
    text: element.textContent ?? '',
  }));
}
