import type { BookGeneration, Position } from '../book';
import { companyId, debtorKey, deviceId, generationId, sourceId, userId } from '../ids';
import { K1_ITEMS, K1_SETTLED } from '../k1.examples';
import { instant, localDate } from '../local-date';
import { EUR, money } from '../money';
import type { BookCatalogue, DebtorSnapshot } from './debtor-snapshot';

export const BOOK: BookGeneration = {
  id: generationId('g1'),
  company: companyId('delta'),
  source: sourceId('file'),
  state: 'current',
  fileName: 'items.csv',
  kind: 'file',
  startedAt: instant('2026-09-30T06:00:00Z'),
  finishedAt: instant('2026-09-30T06:01:00Z'),
  confirmedAt: instant('2026-09-30T06:02:00Z'),
  about: {
    software: 'Boekhouder',
    administration: null,
    currency: EUR,
    asOf: localDate('2026-09-30'),
    asOfFrom: 'contents',
    period: null,
    rung: 'due-dates',
    gaps: [],
  },
  totals: null,
};

export const CATALOGUE: BookCatalogue = {
  company: BOOK.company,
  by: userId('Fin'),
  device: deviceId('ffffffffffffffff'),
  at: instant('2026-09-30T06:03:00Z'),
  generations: [BOOK],
  settings: { isSme: true, vatRatePct: 21 },
};

export const POSITION: Position = {
  debtor: debtorKey('k1'),
  identity: {
    number: '1001',
    name: 'Bakkerij Zon B.V.',
    vatId: 'NL004495445B01',
    otherIbans: ['NL91ABNA0417164300'],
    city: 'Utrecht',
  },
  currency: EUR,
  openItems: [
    ...K1_ITEMS,
    {
      id: 'x',
      kind: 'invoice',
      number: '26-900',
      invoiceOn: localDate('2026-09-01'),
      dueOn: null,
      original: money(9_00, EUR),
      open: money(5_00, EUR),
      references: ['PO 5'],
      isDirectDebit: true,
      directDebitReturnedOn: localDate('2026-09-20'),
      from: { open: 'bank' },
    },
  ],
  settledItems: K1_SETTLED,
  openOrders: [{ number: 'O-1', open: money(75_00, EUR) }],
  creditLimit: money(50_000_00, EUR),
  paymentTerm: { days: 30 },
  buyerSize: 'other',
  buyerKind: 'business',
  industry: '5610',
  external: { value: 70, on: localDate('2026-09-01'), change90: -2 },
  from: { creditLimit: 'limits.csv' },
};

export const SNAPSHOT: DebtorSnapshot = {
  debtor: POSITION.debtor,
  identity: POSITION.identity,
  numbers: [{ source: BOOK.source, number: '1001' }],
  position: POSITION,
  sources: [BOOK.id],
};
