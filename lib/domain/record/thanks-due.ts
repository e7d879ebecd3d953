import { decideAcknowledgement } from '../letters/decide-acknowledgement';
import { addDays, type LocalDate } from '../local-date';
import type { Money } from '../money';
import type { SettledItem } from '../open-item';
import type { DeskTerms } from '../policy-parts';
import type { DebtorRecord } from './debtor-record';
import { consentOf } from './reach-record';
import type { ThanksKind } from './thanks-record';

/** Thanks that come later are no thanks any more. */
const STILL_NEWS_DAYS = 14;

/** An invoice that was paid in full, and what the customer may hear of it. */
export interface ThanksDue {
  readonly invoice: string;
  readonly amount: Money;
  readonly paidOn: LocalDate;
  readonly kind: ThanksKind;
}

export interface ThanksCase {
  readonly settledItems: readonly SettledItem[] | null;
  /** Invoices without a dispute that are past due now. */
  readonly othersOverdue: number;
  readonly record: Pick<DebtorRecord, 'thanks' | 'reach'>;
  readonly terms: DeskTerms['thankYou'];
  readonly today: LocalDate;
}

/**
 * What a person may thank this customer for, the latest payment first (domain.md R3-07, THX-01): each invoice once, so many a month, and
 * nobody who asked us not to. Everything proposed together keeps within the month's number. Empty where no source tells what was paid.
 */
export function thanksDue({ settledItems, othersOverdue, record, terms, today }: ThanksCase): readonly ThanksDue[] {
  if (consentOf(record.reach, 'thank_you') === false) return [];
  const from = addDays(today, -STILL_NEWS_DAYS);
  const lately = (settledItems ?? []).filter(
    ({ settledOn, amount }) => settledOn >= from && settledOn <= today && amount.minor > 0,
  );
  const sent = record.thanks.map(({ invoice, on }) => ({ invoice, on }));
  const due: ThanksDue[] = [];
  for (const { id, amount, settledOn } of lately.toSorted((a, b) => (a.settledOn < b.settledOn ? 1 : -1))) {
    const decided = decideAcknowledgement({ invoice: id, amount, isInFull: true, othersOverdue, sent, today }, terms);
    if (decided.send === 'nothing') continue;
    due.push({ invoice: id, amount, paidOn: settledOn, kind: decided.send });
    sent.push({ invoice: id, on: today });
  }
  return due;
}
