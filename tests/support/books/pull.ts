import type { BookAbout } from '@/lib/domain/book';
import { instant, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import {
  type Batch,
  type DomainRecord,
  type FileConfig,
  type PullContext,
  type Refusal,
  type Rejection,
  SourceRefused,
} from '@/lib/sources/contract';

/** All that a source found in a file. */
export interface Pulled {
  readonly records: readonly DomainRecord[];
  readonly rejected: readonly Rejection[];
  readonly about: Partial<BookAbout>;
  readonly batches: readonly Batch[];
}

export function pullContext(fileName = 'book', signal = new AbortController().signal): PullContext<FileConfig> {
  const today = localDate('2026-11-22');
  return {
    config: { currency: EUR, fileName, modifiedOn: localDate('2026-11-20') },
    signal,
    today,
    now: instant('2026-11-22T09:00:00Z'),
    since: null,
  };
}

export async function pull(batches: AsyncIterable<Batch>): Promise<Pulled> {
  const all = await Array.fromAsync(batches);
  return {
    records: all.flatMap(({ records }) => records),
    rejected: all.flatMap(({ rejected }) => rejected),
    about: Object.assign({}, ...all.map(({ about }) => about ?? {})),
    batches: all,
  };
}

/** The refusal that ends a pull. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SourceRefused) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Debtor number → what is open in minor units, debtors without anything open left out. */
export function openByDebtor(records: readonly DomainRecord[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const record of records) {
    if (record.kind === 'open-item') sums[record.debtorNumber] = (sums[record.debtorNumber] ?? 0) + record.item.open.minor;
  }
  return sums;
}
