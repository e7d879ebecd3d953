import type { At } from '@/lib/domain/assessment';
import type { BookAbout, BookGeneration, Position } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { BuyerSize } from '@/lib/domain/debtor';
import { endOfDay } from '@/lib/domain/end-of-day';
import { hasOtherCurrency } from '@/lib/domain/exposure';
import type { BookFacts, BookProvenance, Facts } from '@/lib/domain/facts';
import { addMonths, dateInZone, type Instant } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, sumMoney } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';

/** LAW-06: a company grows; what somebody knew of its size is asked again after a year. */
const ANSWER_HOLDS_MONTHS = 12;

export interface GatherInput {
  /** All debtor numbers of the legal entity together (`mergePositions`). */
  readonly position: Position;
  readonly book: BookGeneration;
  readonly company: CompanySettings;
  readonly answer: { readonly buyerSize: BuyerSize; readonly at: Instant } | null;
  readonly at: At;
}

/** All that is known of a debtor, for `assess`. What no source delivers yet is null: unknown, not none. */
export function gatherFacts({ position, book, company, answer, at }: GatherInput): Facts {
  const { currency, timeZone, isSme, vatRatePct } = company;
  return {
    debtor: position.debtor,
    company: { currency, timeZone, isSme, vatRatePct },
    book: book.about && bookFacts(position, book, book.about, company),
    personalLimit: null,
    buyerSize: answer && holds(answer.at, company, at) ? answer.buyerSize : position.buyerSize,
    buyerKind: position.buyerKind,
    isNaturalPerson: null,
    identity: null,
    insolvency: null,
    flags: [],
    promises: null,
    external: null,
    guarantees: null,
    deposits: null,
  };
}

function holds(answeredAt: Instant, { timeZone }: CompanySettings, { today }: At): boolean {
  return today <= addMonths(dateInZone(answeredAt, timeZone), ANSWER_HOLDS_MONTHS);
}

function bookFacts(position: Position, book: BookGeneration, about: BookAbout, company: CompanySettings): BookFacts {
  const { openItems, settledItems, openOrders, creditLimit, paymentTerm } = position;
  return {
    openItems,
    settledItems,
    openOrders: openOrders && sumOrders(openOrders, company.currency),
    creditLimit,
    paymentTerm,
    provenance: provenanceOf(book, about, company),
  };
}

/** Without a rate, a sum with an order in another currency is unknown. */
function sumOrders(orders: readonly OpenOrder[], currency: CurrencyCode): Money | null {
  const amounts = orders.map(({ open }) => open);
  return hasOtherCurrency(amounts, currency) ? null : sumMoney(amounts, currency);
}

function provenanceOf(book: BookGeneration, about: BookAbout, { timeZone }: CompanySettings): BookProvenance {
  // A file of today was made before it was read.
  const [asOf = book.startedAt] = [endOfDay(about.asOf, timeZone), book.startedAt].sort();
  return {
    label: about.software ?? book.fileName,
    kind: book.kind,
    asOf,
    hasDueDates: !about.gaps.includes('due-dates'),
    hasOrders: !about.gaps.includes('open-orders'),
  };
}
