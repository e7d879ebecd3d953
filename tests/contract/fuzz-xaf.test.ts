import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { SourceRefused } from '@/lib/sources/contract';
import { readXaf } from '@/lib/sources/files/xaf/read-xaf';
import { openByDebtor, type Pulled, pull, pullContext } from '@/tests/support/books/pull';
import { Random } from '@/tests/support/books/random';
import { changeBook } from './fuzz-xaf/change-book';
import { damaged } from './fuzz-xaf/damage';
import { expectedBook } from './fuzz-xaf/expected-book';
import { disguised, plainText } from './fuzz-xaf/write-book';
import { asElements, DIALECTS, modelBook } from './fuzz-xaf/xaf-model';

/** CREDITSIDE_FUZZ=100000 for the full measure; each file comes from a seed of its own, which a failure names. */
const RUNS = Number(process.env.CREDITSIDE_FUZZ ?? 1_500);
const SEED = 20_261_122;
const MOST_MS = 1_000;

/** Null: refused, with a reason. Anything else that is thrown is a crash, and so is taking longer than a second. */
async function read(file: Blob): Promise<Pulled | null> {
  const start = performance.now();
  try {
    return await pull(readXaf(file, pullContext()));
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    return null;
  } finally {
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  }
}

const told = ({ records, rejected, about }: Pulled) => ({
  records,
  about,
  rejected: rejected.map(({ reason, field, found }) => ({ reason, field, found })),
});

/** Without those whose items cancel out. */
const owing = (open: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(open).filter(([, minor]) => minor !== 0));

async function each(share: number, run: (random: Random, index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < RUNS * share; index++) {
    const seed = SEED + index * 7_919 + Math.round(share * 1_000);
    try {
      await run(new Random(seed), index);
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
}

const book = (random: Random, index: number) => modelBook(random, DIALECTS[index % DIALECTS.length] ?? 'sub-ledger');
const TIMEOUT = 60_000 + RUNS * 20;

describe('audit files from seeds', () => {
  it('are the same book in whatever way they are written', { timeout: TIMEOUT }, () =>
    each(0.3, async (random, index) => {
      const elements = asElements(book(random, index));
      const [plain, other] = [await read(new Blob([plainText(elements)])), await read(new Blob([disguised(elements, random)]))];
      expect(plain && told(plain)).not.toBeNull();
      expect(other && told(other)).toEqual(plain && told(plain));
    }),
  );

  it('give each amount exactly as it is written, or reject its line', { timeout: TIMEOUT }, () =>
    each(0.35, async (random, index) => {
      const changed = changeBook(book(random, index), random);
      const expected = expectedBook(changed);
      const found = await read(new Blob([plainText(asElements(changed))]));
      expect(found && owing(openByDebtor(found.records))).toEqual(expected.open);
      expect(found?.rejected.map(({ reason, found }) => ({ reason, found: reason === 'debtor-missing' ? '' : found }))).toEqual(
        expected.rejected,
      );
    }),
  );

  it('are refused when they are damaged, or read as a sound book', { timeout: TIMEOUT }, () =>
    each(0.35, async (random, index) => {
      const elements = asElements(book(random, index));
      const found = await read(new Blob([damaged(disguised(elements, random), random)]));
      if (found) expectSound(found);
    }),
  );

  it('are never read when their end is missing', { timeout: TIMEOUT }, () =>
    each(0.05, async (random, index) => {
      const text = plainText(asElements(book(random, index)));
      expect(await read(new Blob([text.slice(0, random.between(0, text.length - 1))]))).toBeNull();
    }),
  );
});

/** Whatever was in the file: whole amounts, days of the calendar, each item once. */
function expectSound({ records, about }: Pulled): void {
  const ids = new Set<string>();
  let count = 0;
  for (const record of records) {
    if (record.kind !== 'open-item' && record.kind !== 'settled-item') continue;
    const { item } = record;
    const money = 'open' in item ? item.open : item.amount;
    expect(Number.isSafeInteger(money.minor) && money.minor !== 0).toBe(true);
    for (const date of [item.invoiceOn, item.dueOn]) expect(date === null || parseLocalDate(date) === date).toBe(true);
    ids.add(`${record.kind} ${record.debtorNumber} ${item.id}`);
    count++;
  }
  expect(ids.size).toBe(count);
  expect(about.rung).toMatch(/^(due-dates|invoice-dates|balances|reconstructed)$/);
}
