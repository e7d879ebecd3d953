import type { BookFacts, Facts } from '@/lib/domain/facts';
import { debtorKey } from '@/lib/domain/ids';
import { addDays, addMonths, instant } from '@/lib/domain/local-date';
import type { SettledItem } from '@/lib/domain/open-item';
import type { Quote } from '@/lib/domain/quote';
import type { Scene } from './scene';

/** What every worked example starts from, and the screen says once. Whole units of the currency, and days. */
export const ORDINARY = { limit: 20_000, quote: 5_000, termDays: 30 } as const;

/** An invoice a month for so many months, on the usual term, each paid so many days late; negative is early. */
export function paidMonthly({ at, amount }: Scene, daysLate: number, months: number): readonly SettledItem[] {
  return Array.from({ length: months }, (_, month): SettledItem => {
    const invoiceOn = addMonths(at.today, -month - 2);
    const dueOn = addDays(invoiceOn, ORDINARY.termDays);
    return { id: `S-${month}`, invoiceOn, dueOn, settledOn: addDays(dueOn, daysLate), amount: amount(15_000) };
  });
}

/** A company that pays a little early, is who it says it is, and owes nothing. */
export function ordinaryFacts(scene: Scene): Facts & { readonly book: BookFacts } {
  const { at, currency, amount } = scene;
  return {
    debtor: debtorKey('worked-example'),
    company: { currency, timeZone: 'UTC', isSme: true, vatRatePct: 21 },
    book: {
      openItems: [],
      settledItems: paidMonthly(scene, -5, 24),
      openOrders: amount(0),
      creditLimit: amount(ORDINARY.limit),
      paymentTerm: { days: ORDINARY.termDays },
      provenance: { label: '', kind: 'file', asOf: instant(at.now), hasDueDates: true, hasOrders: true },
    },
    personalLimit: null,
    buyerSize: 'other',
    buyerKind: 'business',
    isNaturalPerson: false,
    identity: 'verified',
    insolvency: 'none',
    flags: [],
    promises: [],
    external: { value: 80, change90: 0, on: at.today },
    guarantees: null,
    deposits: null,
  };
}

export const ordinaryQuote = ({ amount }: Scene): Quote => ({
  total: amount(ORDINARY.quote),
  tax: 'included',
  term: { days: ORDINARY.termDays },
  prepaidShare: 0,
  isGoods: true,
  expiresOn: null,
});
