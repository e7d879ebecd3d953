import type { EvidenceRung } from '@/lib/domain/book';
import { localDate } from '@/lib/domain/local-date';
import { bookCsv } from '@/tests/support/books/book-csv';
import { bookXaf } from '@/tests/support/books/book-xaf';
import { camtSample } from '@/tests/support/books/camt-sample';
import type { BookSize } from '@/tests/support/books/generate-book';
import { mt940Sample } from '@/tests/support/books/mt940-sample';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { zipSample } from '@/tests/support/books/zip-sample';

/** What the contract suite needs of each source: a good file of several batches, and what to spoil in it. */
export interface SourceSample {
  readonly fileName: string;
  readonly text: () => string;
  /** Absent: due dates. */
  readonly rung?: EvidenceRung;
  /** One amount of the good file, and the field it is in. */
  readonly amount: { readonly pattern: RegExp; readonly bad: string; readonly field: string };
}

/** A format of documents: one alone, and many in a zip file, of which one may be bad. */
export interface PackedSample {
  readonly fileName: string;
  readonly text: () => string;
  readonly packed: (bad: boolean) => Uint8Array<ArrayBuffer>;
  /** The field that is bad. */
  readonly field: string;
}

const [ENTRIES, DOCUMENTS] = [3_200, 1_100];
const SIZE: BookSize = { debtors: 300, itemsPerDebtor: 10, settledPerDebtor: 2, seed: 7, today: localDate('2026-11-22') };

export const SOURCE_SAMPLES: Readonly<Record<string, SourceSample>> = {
  xaf: {
    fileName: 'audit.xaf',
    text: () => [...bookXaf(SIZE)].join(''),
    amount: { pattern: /(<sbLine>.*?<amnt>)[\d.]+/, bad: '$1twelve', field: 'amnt' },
  },
  csv: {
    fileName: 'open.csv',
    text: () => [...bookCsv(SIZE)].join(''),
    amount: { pattern: /(,\d{4}-\d\d-\d\d,[\d.]+,)[\d.]+(?=,EUR,,invoice)/, bad: '$1twelve', field: 'open' },
  },
  camt: {
    fileName: 'statement.xml',
    text: () =>
      camtSample([
        {
          closing: (ENTRIES * 10).toFixed(2),
          entries: Array.from({ length: ENTRIES }, (_, at) => ({
            amount: '10.00',
            transactions: [{ endToEndId: `E-${at}`, text: [`Factuur ${at}`] }],
          })),
        },
      ]),
    rung: 'none',
    amount: { pattern: /(<Ntry><Amt Ccy="EUR">)10/, bad: '$1ten', field: 'Amt' },
  },
  mt940: {
    fileName: 'statement.sta',
    text: () =>
      mt940Sample([
        {
          closing: `C261122EUR${ENTRIES * 10},00`,
          entries: Array.from({ length: ENTRIES }, (_, at) => ({ line: '261120C10,00NTRFNONREF', info: [`Factuur ${at}`] })),
        },
      ]),
    rung: 'none',
    amount: { pattern: /(:61:261120C10,)00/, bad: '$1001', field: ':61:' },
  },
};

/** Formats in which a file is one document: many of them come packed, and then must keep the same promises. */
export const DOCUMENT_SAMPLES: Readonly<Record<string, PackedSample>> = {
  ubl: {
    fileName: 'invoice.xml',
    text: () => ublSample({ dueOn: '2026-12-22', issuedOn: '2026-11-22' }),
    packed: (bad) => zipSample(Array.from({ length: DOCUMENTS }, (_, at) => ({ name: `${at}.xml`, data: invoice(at, bad) }))),
    field: 'PayableAmount',
  },
};

function invoice(at: number, bad: boolean): string {
  const payable = bad && at === 7 ? 'twelve' : '12.00';
  return ublSample({ number: `F-${at}`, issuedOn: '2026-11-22', dueOn: '2026-12-22', payable });
}
