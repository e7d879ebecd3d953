import type { BookGeneration, Position } from '@/lib/domain/book';
import { type CompanyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { addDays, instant, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import { snapshotText } from '@/lib/domain/team/snapshot-text';
import { veilPosition } from '@/lib/domain/team/veil-position';

const TODAY = localDate('2026-11-22');
const AT = instant('2026-11-22T08:00:00Z');
const GENERATION = generationId('g1');
const OPEN = 5;
const SETTLED = 10;

function positionOf(nth: number, change: number, city: string): Position {
  const open = Array.from({ length: OPEN }, (_, index) => ({
    id: `26-${nth}-${index}`,
    kind: 'invoice' as const,
    number: `26-${nth}-${index}`,
    invoiceOn: addDays(TODAY, -60 + index * 14),
    dueOn: addDays(TODAY, -30 + index * 14),
    original: money(120_000 + nth, EUR),
    open: money(120_000 + nth + change, EUR),
  }));
  const settled = Array.from({ length: SETTLED }, (_, index) => ({
    id: `25-${nth}-${index}`,
    invoiceOn: addDays(TODAY, -400 + index * 30),
    dueOn: addDays(TODAY, -370 + index * 30),
    settledOn: addDays(TODAY, -365 + index * 30),
    amount: money(90_000 + nth, EUR),
  }));
  return {
    debtor: debtorKey(`00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`),
    identity: { number: `${10_000 + nth}`, name: `Bouwbedrijf ${nth} B.V.`, city, email: `post@bouw${nth}.example` },
    currency: EUR,
    openItems: open,
    settledItems: settled,
    openOrders: [],
    creditLimit: money(1_000_000, EUR),
    paymentTerm: { days: 30 },
    buyerSize: null,
    buyerKind: 'business',
  };
}

/** What a book of so many debtors says of itself. */
export const bookGeneration = (company: CompanyId, debtors: number): BookGeneration => ({
  id: GENERATION,
  company,
  source: sourceId('file'),
  state: 'current',
  fileName: 'open-items.csv',
  kind: 'file',
  startedAt: AT,
  finishedAt: AT,
  confirmedAt: AT,
  about: {
    software: null,
    administration: null,
    currency: EUR,
    asOf: TODAY,
    asOfFrom: 'contents',
    period: null,
    rung: 'due-dates',
    gaps: [],
  },
  totals: {
    debtors,
    openItems: debtors * OPEN,
    settledItems: debtors * SETTLED,
    open: money(600_000 * debtors, EUR),
    overdue: money(300_000 * debtors, EUR),
    rejected: 0,
  },
});

/** The two texts of a made-up debtor with five open and ten settled invoices; `change` makes it another. */
export function bookTexts(nth: number, change = 0, city = 'Utrecht') {
  const position = positionOf(nth, change, city);
  const numbers = [{ source: sourceId('file'), number: position.identity.number }];
  const told = { debtor: position.debtor, numbers, sources: [GENERATION] };
  const veiled = veilPosition(position);
  return {
    debtor: position.debtor,
    full: snapshotText({ ...told, identity: position.identity, position }),
    sales: snapshotText({ ...told, identity: veiled.identity, position: veiled }),
    hash: `${nth}/${change}`,
  };
}
