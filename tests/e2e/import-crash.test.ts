import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LocalDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import { loadWords, type Words } from '@/lib/words/words';
import { todayInAmsterdam } from '@/tests/demo/days';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { bookCsv } from '@/tests/support/books/book-csv';
import { writeBook } from '@/tests/support/books/book-file';
import { generateBook } from '@/tests/support/books/generate-book';
import { chooseLanguage, importBook } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { inCache } from '@/tests/support/paths';
import { countRows } from './support/count-rows';
import { openImportPage, type ShownBook } from './support/import-page';
import { isOfBook } from './support/is-of-book';
import { namesIndexed } from './support/names-indexed';

/** A million open items. */
const SIZE = { debtors: 100_000, itemsPerDebtor: 10, seed: 11, today: todayInAmsterdam() as LocalDate };
const BIG_FILE = inCache('e2e', 'million.csv');

/** The million is grouped: a row for each debtor, of one book alone. The debtors of the book before stay known. */
const AFTER = { generations: 1, positions: 100_000, debtors: 100_012, stagings: 0, debtorChanges: 0 };

let profile: string;
let words: Words;
let session: ChromiumSession;
let before: { readonly book: ShownBook | null; readonly rows: Readonly<Record<string, number>> };

const start = async () => launchChromium({ extension: await buildExtension('chrome'), profile });

const countOfBook = async (page: Page) =>
  Object.fromEntries(Object.entries(await countRows(page)).filter(([name]) => isOfBook(name)));

/** Counted from the generator itself, not from the file that is read. */
function expectedFigures(): string[] {
  let items = 0;
  let open = 0;
  for (const debtor of generateBook(SIZE)) {
    items += debtor.items.length;
    open += debtor.items.reduce((sum, item) => sum + item.open, 0);
  }
  return [words.format.count(SIZE.debtors), words.format.count(items), words.format.money(money(open, EUR))];
}

beforeAll(async () => {
  words = await loadWords('en');
  profile = mkdtempSync(path.join(tmpdir(), 'creditside-crash-'));
  mkdirSync(path.dirname(BIG_FILE), { recursive: true });
  await writeBook(bookCsv(SIZE), BIG_FILE);
  session = await start();
  await chooseLanguage(session, 'en');
  await importBook(session, writeDemoBook());
});
afterAll(async () => {
  await session?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe('a browser that is killed in the middle of an import of a million rows', () => {
  it('has the old book whole when it starts again', async () => {
    const step = await openImportPage(session);
    await namesIndexed(step.page);
    before = { book: await step.current(), rows: await countOfBook(step.page) };
    await step.begin(BIG_FILE);
    await step.page.waitForFunction(
      () => Number(document.querySelector<HTMLProgressElement>('[data-testid="import-progress"] progress')?.value) > 0.25,
      { polling: 50, timeout: 60_000 },
    );
    expect((await countRows(step.page)).positions).toBeGreaterThan(before.rows.positions ?? 0);
    await session.kill();

    session = await start();
    const again = await openImportPage(session);
    expect(await again.current()).toEqual(before.book);
    expect(await again.preview()).toBeNull();
    // What the import left is cleared away behind the page.
    await vi.waitFor(async () => expect(await countOfBook(again.page)).toEqual(before.rows), { timeout: 60_000, interval: 500 });
    await again.close();
  });

  it('can read the file anew, with nothing counted twice', async () => {
    const step = await openImportPage(session);
    await step.choose(BIG_FILE);
    expect((await step.preview())?.figures.slice(0, 3)).toEqual(expectedFigures());
    expect(await step.current()).toEqual(before.book);
    await step.confirm();
    expect((await step.current())?.figures.slice(0, 3)).toEqual(expectedFigures());
    await vi.waitFor(async () => expect(await countRows(step.page)).toMatchObject(AFTER), { timeout: 60_000, interval: 500 });
  });
});
