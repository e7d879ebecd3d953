import type { Money } from './money';

/** What to ask of the desk or the buyer; never an accept by itself (domain.md 2.12, offer 7). */
export type CreditRequest =
  | { readonly kind: 'limit'; readonly amount: Money }
  | { readonly kind: 'security'; readonly amount: Money };
