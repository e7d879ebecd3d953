import { parseAmountText } from '@/lib/domain/amount-text';
import type { CurrencyCode } from '@/lib/domain/money';
import type { NewPromise } from '@/lib/domain/record/new-promise';
import type { PromiseChannel } from '@/lib/domain/record/promise-record';

/** A promise as it is being typed; nothing of it is checked yet. */
export interface PromiseDraft {
  readonly amount: string;
  readonly promisedOn: string;
  /** Ids. */
  readonly items: readonly string[];
  readonly channel: PromiseChannel;
  readonly who: string;
}

export const EMPTY_PROMISE: PromiseDraft = { amount: '', promisedOn: '', items: [], channel: 'phone', who: '' };

/** For a draft that was kept: one of an older version is left alone. */
export function isPromiseDraft(value: unknown): value is PromiseDraft {
  const draft = value as Partial<PromiseDraft> | null;
  const texts = [draft?.amount, draft?.promisedOn, draft?.channel, draft?.who];
  return Array.isArray(draft?.items) && texts.every((text) => typeof text === 'string');
}

/** What the draft comes to, its amount read as it is written in `locale`. */
export function newPromiseOf(draft: PromiseDraft, currency: CurrencyCode, locale: string): NewPromise {
  return { ...draft, amount: parseAmountText(draft.amount, { currency, locale }) };
}
