import { parseAmountText } from '@/lib/domain/amount-text';
import { SHORTEST_REASON } from '@/lib/domain/decision-fault';
import type { CurrencyCode, Money } from '@/lib/domain/money';

/** A limit as it is being typed. */
export interface LimitDraft {
  readonly amount: string;
  readonly reason: string;
}

/** Null: it is no amount, or one below zero. */
export function limitAmount({ amount }: LimitDraft, currency: CurrencyCode, locale: string): Money | null {
  const read = parseAmountText(amount, { currency, locale });
  return read && read.currency === currency && read.minor >= 0 ? read : null;
}

/** What a limit lacks before it can be set; null: nothing. */
export function limitFault(draft: LimitDraft, currency: CurrencyCode, locale: string): 'amount' | 'reason' | null {
  if (!limitAmount(draft, currency, locale)) return 'amount';
  return draft.reason.trim().length < SHORTEST_REASON ? 'reason' : null;
}

export const isLimitDraft = (value: unknown): value is LimitDraft => {
  const draft = value as Partial<LimitDraft> | null;
  return typeof draft?.amount === 'string' && typeof draft.reason === 'string';
};
