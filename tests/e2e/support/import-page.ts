import type { ElementHandle, Page } from 'puppeteer';
import { chooseBookFile } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';

const mark = (name: string): string => `[data-testid="${name}"]`;

/** What a card of the options page tells of a book, as a person reads it. */
export interface ShownBook {
  /** Debtors, open items, open, overdue and, where there are any, settled invoices. */
  readonly figures: readonly string[];
  readonly text: string;
}

/** The step of the options page at which books come in, driven as a person does. */
export interface ImportPage {
  readonly page: Page;
  /** Chooses a file and waits for its preview or its refusal. */
  choose(file: string): Promise<void>;
  /** Chooses a file and waits until the first rows were reported. */
  begin(file: string): Promise<void>;
  cancel(): Promise<void>;
  confirm(): Promise<void>;
  discard(): Promise<void>;
  preview(): Promise<ShownBook | null>;
  current(): Promise<ShownBook | null>;
  /** Every visible notice of the step. */
  notices(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the options page at that step, in a browser that has a book. */
export async function openImportPage(session: ExtensionSession): Promise<ImportPage> {
  const page = await session.openExtensionPage('options.html#book');
  await page.waitForSelector(mark('book-current'));
  const card = (name: string) => page.$$eval(mark(name), readCards).then(([first]) => first ?? null);
  const press = async (name: string, gone: string) => {
    await page.click(mark(name));
    await page.waitForSelector(mark(gone), { hidden: true });
  };
  return {
    page,
    choose: (file) => chooseBookFile(page, file),
    async begin(file) {
      const input = (await page.waitForSelector(`input${mark('book-file')}`)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await page.waitForFunction(
        (selector) => Number(document.querySelector<HTMLProgressElement>(`${selector} progress`)?.value) > 0,
        { polling: 20 },
        mark('import-progress'),
      );
    },
    async cancel() {
      await press('import-cancel', 'import-progress');
      await page.waitForSelector(mark('import-refusal'));
    },
    async confirm() {
      await press('import-confirm', 'import-preview');
      await page.waitForSelector(mark('import-done'));
      await page.waitForSelector(mark('book-current'));
    },
    discard: () => press('import-discard', 'import-preview'),
    preview: () => card('import-preview'),
    current: () => card('book-current'),
    notices: () => page.$$eval('#book .notice', readNotices),
    close: () => page.close(),
  };
}

/** Runs in the page. */
function readCards(cards: Element[]): ShownBook[] {
  return cards.map((card) => ({
    figures: [...card.querySelectorAll('dl.tiles dd')].map((figure) => figure.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    // biome-ignore lint/performance/useDomNodeTextContent: the figures of a card must not run into each other, as they do in textContent
    text: (card as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
  }));
}

/** Runs in the page. */
function readNotices(notices: Element[]): string[] {
  return notices
    .filter((notice) => (notice as HTMLElement).checkVisibility())
    .map((notice) => notice.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}
