import { expect } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { type FileSource, SourceRefused } from '@/lib/sources/contract';
import { type Pulled, pull, pullContext } from '@/tests/support/books/pull';
import { Random } from '@/tests/support/books/random';

/** CREDITSIDE_FUZZ=100000 for the full measure; each file comes from a seed of its own, which a failure names. */
export const RUNS = Number(process.env.CREDITSIDE_FUZZ ?? 1_000);
export const TIMEOUT = 60_000 + RUNS * 20;
const SEED = 20_261_122;
/** Of the processor, so that a machine with other work to do is no hang. */
const MOST_MICROSECONDS = 1_000_000;

/** Null: refused, with a reason. Anything else that is thrown is a crash, and so is taking longer than a second. */
export async function readOrRefuse(source: FileSource, file: BlobPart): Promise<Pulled | null> {
  const start = process.cpuUsage();
  try {
    return await pull(source.parse(new Blob([file]), pullContext()));
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    return null;
  } finally {
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(MOST_MICROSECONDS);
  }
}

/** Runs a share of all runs, from a seed for each. */
export async function fromSeeds(share: number, run: (random: Random) => Promise<void>): Promise<void> {
  for (let index = 0; index < RUNS * share; index++) {
    const seed = SEED + index * 7_919 + Math.round(share * 1_000);
    try {
      await run(new Random(seed));
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
}

/** Whatever was in the file: whole amounts, days of the calendar, each item and entry once, and a word on what the book is. */
export function expectSound({ records, about }: Pulled): void {
  const ids: string[] = [];
  for (const record of records) {
    if (record.kind === 'open-item') ids.push(`${record.debtorNumber} ${record.item.id}`);
    if (record.kind === 'bank-entry') ids.push(`${record.entry.account} ${record.entry.id}`);
    const [amount, dates] = amountAndDates(record);
    expect(Number.isSafeInteger(amount)).toBe(true);
    for (const date of dates) expect(date === null || parseLocalDate(date) === date).toBe(true);
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(about.rung).toMatch(/^(due-dates|invoice-dates|balances|none)$/);
}

function amountAndDates(record: Pulled['records'][number]): [number, readonly (string | null)[]] {
  if (record.kind === 'open-item') return [record.item.open.minor, [record.item.invoiceOn, record.item.dueOn]];
  return record.kind === 'bank-entry' ? [record.entry.amount.minor, [record.entry.on]] : [0, []];
}
