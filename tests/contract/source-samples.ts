import { localDate } from '@/lib/domain/local-date';
import { bookCsv } from '@/tests/support/books/book-csv';
import { bookXaf } from '@/tests/support/books/book-xaf';
import type { BookSize } from '@/tests/support/books/generate-book';

/** What the contract suite needs of each source: a good file of several batches, and what to spoil in it. */
export interface SourceSample {
  readonly fileName: string;
  readonly text: () => string;
  /** One amount of the good file, and the field it is in. */
  readonly amount: { readonly pattern: RegExp; readonly bad: string; readonly field: string };
}

const SIZE: BookSize = { debtors: 300, itemsPerDebtor: 10, settledPerDebtor: 2, seed: 7, today: localDate('2026-11-22') };

export const SOURCE_SAMPLES: Readonly<Record<string, SourceSample>> = {
  xaf: {
    fileName: 'audit.xaf',
    text: () => [...bookXaf(SIZE)].join(''),
    amount: { pattern: /(<sbLine>.*?<amnt>)[\d.]+/, bad: '$112,34', field: 'amnt' },
  },
  csv: {
    fileName: 'open.csv',
    text: () => [...bookCsv(SIZE)].join(''),
    amount: { pattern: /(,\d{4}-\d\d-\d\d,[\d.]+,)[\d.]+(?=,EUR,,invoice)/, bad: '$1twelve', field: 'open' },
  },
};
