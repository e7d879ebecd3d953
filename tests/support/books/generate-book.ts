import type { BuyerSize } from '@/lib/domain/debtor';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { OpenItemKind } from '@/lib/domain/open-item';
import { type InventedCompany, inventedCompany } from './company-names';
import { Random } from './random';
import { unusedVatId } from './vat-id';

export interface BookSize {
  readonly debtors: number;
  /** Open items of each debtor. */
  readonly itemsPerDebtor: number;
  /** Paid invoices of each debtor. */
  readonly settledPerDebtor?: number;
  readonly seed: number;
  readonly today: LocalDate;
}

export interface BookItem {
  readonly kind: OpenItemKind;
  /** Empty for a payment that names no invoice. */
  readonly number: string;
  readonly invoiceOn: LocalDate;
  readonly dueOn: LocalDate | null;
  /** Cents. Below zero for credit notes and payments. */
  readonly amount: number;
  /** Cents still to be paid; 0 when `paidOn` is there. */
  readonly open: number;
  readonly paidOn: LocalDate | null;
}

export interface BookDebtor extends InventedCompany {
  readonly number: string;
  readonly vatId: string;
  readonly registrationNumber: string;
  /** Cents; 0 when none is set. */
  readonly limit: number;
  readonly termDays: number;
  readonly size: BuyerSize;
  readonly items: readonly BookItem[];
}

const TERMS = [14, 30, 30, 30, 60] as const;
const OLDEST = 120;
const SETTLED_OLDEST = 700;

/** Debtors with their items, one after the other so that a million items need no memory. The same arguments give the same book. */
export function* generateBook({ debtors, itemsPerDebtor, settledPerDebtor = 0, seed, today }: BookSize): Generator<BookDebtor> {
  const random = new Random(seed);
  const daysAgo = Array.from({ length: SETTLED_OLDEST + OLDEST }, (_, days) => addDays(today, 90 - days));
  const day = (ago: number): LocalDate => daysAgo[Math.min(daysAgo.length - 1, Math.max(0, ago + 90))] as LocalDate;
  for (let index = 0; index < debtors; index++) {
    const number = `D${100_000 + index}`;
    const termDays = random.pick(TERMS);
    const item = (at: number) => openItem(random, `${26_000_000 + index * 100 + at}`, termDays, day);
    const settled = (at: number) => settledItem(random, `${24_000_000 + index * 100 + at}`, termDays, day);
    yield {
      ...inventedCompany(random, index),
      number,
      vatId: unusedVatId(index % 100_000),
      registrationNumber: String(99_000_000 + (index % 1_000_000)),
      limit: random.isOneIn(10) ? 0 : random.between(5, 200) * 100_000,
      termDays,
      size: random.isOneIn(20) ? 'large' : 'other',
      items: [
        ...Array.from({ length: itemsPerDebtor }, (_, at) => item(at)),
        ...Array.from({ length: settledPerDebtor }, (_, at) => settled(at)),
      ],
    };
  }
}

type DayAgo = (ago: number) => LocalDate;

function openItem(random: Random, number: string, termDays: number, day: DayAgo): BookItem {
  const ago = random.between(0, OLDEST);
  const amount = Math.round(10 ** (3.5 + random.next() * 2.5));
  const invoiceOn = day(ago);
  if (random.isOneIn(100))
    return { kind: 'payment-on-account', number: '', invoiceOn, dueOn: null, amount: -amount, open: -amount, paidOn: null };
  if (random.isOneIn(50))
    return { kind: 'credit-note', number: `C${number}`, invoiceOn, dueOn: null, amount: -amount, open: -amount, paidOn: null };
  const open = random.isOneIn(12) ? Math.ceil(amount / 3) : amount;
  return { kind: 'invoice', number: `F${number}`, invoiceOn, dueOn: day(ago - termDays), amount, open, paidOn: null };
}

function settledItem(random: Random, number: string, termDays: number, day: DayAgo): BookItem {
  const ago = random.between(OLDEST, SETTLED_OLDEST);
  const amount = Math.round(10 ** (3.5 + random.next() * 2.5));
  const paidOn = day(ago - termDays - random.between(-5, 40));
  return { kind: 'invoice', number: `F${number}`, invoiceOn: day(ago), dueOn: day(ago - termDays), amount, open: 0, paidOn };
}
