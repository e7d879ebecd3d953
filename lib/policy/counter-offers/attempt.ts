import type { RuleId } from '@/lib/domain/ids';
import type { Money } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Quote } from '@/lib/domain/quote';
import type { RuleInput } from '../contract';

/** A case that may be offered on: a quote whose total is known and more than nothing. */
export interface Attempt {
  readonly input: RuleInput;
  readonly quote: Quote;
  readonly total: Money;
  /** Longest term at which nothing but the amount stands in the way; null when there is none. */
  readonly longestTerm: PaymentTerm | null;
  /** Minor units that fit under the limit beside what is owed already, not counting this quote; may be negative. */
  readonly room: number | null;
  /** Part of the total that can be owed at once, 0 to 1: less than all of it when it is billed in parts. */
  readonly owedShare: number;
  /** Blocks that are there without any quote. */
  readonly standing: readonly RuleId[];
}
