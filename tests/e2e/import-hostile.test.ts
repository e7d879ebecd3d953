import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDate } from '@/lib/domain/local-date';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm } from '@/tests/demo/crm-page';
import { todayInAmsterdam } from '@/tests/demo/days';
import type { DemoServer } from '@/tests/demo/server';
import { bookCsv } from '@/tests/support/books/book-csv';
import { writeBook } from '@/tests/support/books/book-file';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { HOSTILE_FILES, writeHostileFile } from './hostile/hostile-files';
import { readDatabase } from './hostile/read-database';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { type ImportPage, openImportPage } from './support/import-page';
import { isOfBook } from './support/is-of-book';
import { namesIndexed } from './support/names-indexed';
import { sentencePattern } from './support/sentence-pattern';
import { says } from './support/waits';

const today = todayInAmsterdam() as LocalDate;
const { SHARED_DATA } = process.env;
/** Enough rows for a person to stop in the middle of. */
const LONG = { debtors: 40_000, itemsPerDebtor: 5, seed: 3, today };

let demo: HostSession<Host & DemoServer>;
let words: Words;
let quote: Page;
let step: ImportPage;

beforeAll(async () => {
  words = await loadWords('en');
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'en');
  quote = await demo.newPage();
});
afterAll(() => demo?.stop());
beforeEach(async () => {
  step = await openImportPage(demo.session);
});
afterEach(async () => {
  if (await step.preview()) await step.discard();
  await step.close();
});

/** The verdict of a page that is loaded anew: what the database of this moment says. */
async function sidebarAnswers(): Promise<void> {
  await openCrm(quote, demo.host.pageUrl('/quotes/q-2041', 'en'));
  await quote.reload();
  await waitForSidebar(quote, says('accept', '10244'));
}

async function longFile(): Promise<string> {
  const file = writeHostileFile({ name: 'long.csv', contents: '' });
  await writeBook(bookCsv(LONG), file);
  return file;
}

async function rowsOfBook(): Promise<string> {
  const tables = JSON.parse(await readDatabase(step.page)) as readonly (readonly [string, unknown])[];
  return JSON.stringify(tables.filter(([name]) => isOfBook(name)));
}

/** Runs something that must leave the old book as it is, to the last row. */
async function leavesBookAlone(run: () => Promise<void>): Promise<void> {
  await namesIndexed(step.page);
  const before = { book: await step.current(), rows: await rowsOfBook() };
  await run();
  expect(await step.current()).toEqual(before.book);
  expect((await rowsOfBook()) === before.rows).toBe(true);
  await sidebarAnswers();
}

describe('a file that is refused', () => {
  it.each(HOSTILE_FILES)('$name is answered with one sentence, and the old book stays', async (file) => {
    await leavesBookAlone(async () => {
      await step.choose(writeHostileFile(file));
      const notices = await step.notices();
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatch(sentencePattern(words, file.sentence));
      expect(notices[0]).toContain(words.t('import_unchanged'));
      expect(await step.preview()).toBeNull();
    });
  });
});

describe('the books in use', () => {
  it('are never said to be missing while they are being looked up', async () => {
    const page = await demo.newPage();
    await page.evaluateOnNewDocument(() => {
      const said = new Set<string>();
      Object.assign(window, { said });
      const look = () => {
        for (const line of document.querySelectorAll('#book .dim')) said.add(line.textContent ?? '');
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await page.goto(step.page.url());
    await page.waitForSelector('[data-testid="book-current"]');
    const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
    await page.close();
    expect(said).toContain(words.t('book_text'));
    expect(said).not.toContain(words.t('book_none'));
  });
});

describe('an import', () => {
  it('that is stopped half-way leaves the old book', async () => {
    await leavesBookAlone(async () => {
      await step.begin(await longFile());
      await step.cancel();
      expect(await step.notices()).toEqual([words.t('import_cancelled')]);
    });
  });

  it('is the only one at a time', async () => {
    await step.begin(await longFile());
    const other = await openImportPage(demo.session);
    await other.choose(demo.host.bookFile);
    expect(await other.notices()).toEqual([words.t('import_busy')]);
    await other.close();
    await step.page.bringToFront();
    await step.cancel();
  });

  it('that waits for an answer is offered again in another tab, and answered once', async () => {
    await step.choose(demo.host.bookFile);
    const other = await openImportPage(demo.session);
    await other.page.waitForSelector('[data-testid="import-preview"]');
    expect((await other.preview())?.text).toContain(words.t('preview_offered'));
    await other.confirm();
    await other.close();
    await step.page.bringToFront();
    await step.page.click('[data-testid="import-confirm"]');
    await step.page.waitForSelector('[data-testid="import-preview"]', { hidden: true });
    expect(await step.notices()).toEqual([words.t('import_gone')]);
    await sidebarAnswers();
  });

  it('shows what it holds and replaces nothing before it is confirmed', async () => {
    const before = await step.current();
    await step.choose(writeHostileFile({ name: 'other.csv', contents: [...bookCsv({ ...LONG, debtors: 3 })].join('') }));
    expect((await step.preview())?.figures.slice(0, 2)).toEqual(['3', '15']);
    expect((await step.preview())?.text).toContain(words.t('preview_changes', { added: 3, gone: 12 }));
    expect(await step.notices()).toEqual([words.t('preview_many_gone')]);
    expect(await step.current()).toEqual(before);
    await sidebarAnswers();
    await step.discard();
    expect(await step.current()).toEqual(before);
  });

  it('lists each row that it leaves out, with its line and why', async () => {
    const rows = [
      'debtor_number,name,invoice,open,due_date',
      '1,Anna,F1,100.00,2026-12-01',
      '1,Anna,F2,much,2026-12-01',
      ',,F3,5.00,',
    ];
    await step.choose(writeHostileFile({ name: 'rejected.csv', contents: rows.join('\r\n') }));
    expect((await step.preview())?.text).toContain(words.t('preview_rejected', { count: 2 }));
    await step.page.click('[data-testid="rejections"] summary');
    const lines = await step.page.$$eval('[data-testid="rejections"] tbody tr', (found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(lines).toEqual([
      [words.t('place_line', { line: 3 }), expect.stringContaining('open'), 'much', words.t('rejection_amount_unreadable')],
      [words.t('place_line', { line: 4 }), expect.anything(), expect.anything(), words.t('rejection_debtor_missing')],
    ]);
  });

  it('of the same file gives the same book, however often', async () => {
    const before = await step.current();
    for (let time = 0; time < 2; time++) {
      await step.choose(demo.host.bookFile);
      expect((await step.preview())?.figures).toEqual(before?.figures);
      expect((await step.preview())?.text).toContain(words.t('preview_changes', { added: 0, gone: 0 }));
      await step.confirm();
      expect(await step.current()).toEqual(before);
    }
    await sidebarAnswers();
  });
});

describe.runIf(SHARED_DATA)('a real audit file', () => {
  const sample = (name: string): string => path.join(SHARED_DATA ?? '', 'xaf', name);

  it('of Exact Online shows whose it is and what its customers owe to the cent', async () => {
    await step.choose(sample('ExactOnline_V32_2016.xaf'));
    const preview = await step.preview();
    expect(preview?.text).toContain('Toro Rosso BV');
    expect(preview?.figures).toEqual(['17', '14', '-€304,220.09', expect.any(String)]);
  });

  it('of Banana is refused, because it tells nothing of debtors', async () => {
    await leavesBookAlone(async () => {
      await step.choose(sample('Banana_V32_2018.xaf'));
      expect(await step.notices()).toEqual([expect.stringMatching(sentencePattern(words, 'refusal_no_debtors'))]);
    });
  });
});
