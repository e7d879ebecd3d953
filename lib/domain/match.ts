import type { DebtorIdentity } from './debtor';
import type { DebtorKey } from './ids';

/** Why a debtor is proposed; the strongest first (domain.md 0, order of identifiers). */
export type MatchEvidence =
  | 'link'
  | 'registration'
  | 'vat'
  | 'number'
  | 'iban'
  | 'domain'
  | 'phone'
  | 'name'
  | 'similar-name'
  | 'postcode'
  | 'city';

export interface Candidate {
  readonly debtor: DebtorKey;
  readonly identity: DebtorIdentity;
  readonly evidence: readonly MatchEvidence[];
  /** From 0 to 1, measured; absent where an identifier or a person decided, or a person typed what to look for. */
  readonly confidence?: number;
  /** How much the names are one, from 0 to 1. */
  readonly likeness?: number;
}

/** Never a silent guess: one, a choice, or none. */
export type Match =
  | { readonly kind: 'one'; readonly candidate: Candidate }
  | {
      readonly kind: 'several';
      readonly candidates: readonly Candidate[];
      readonly because: 'homonyms' | 'conflict' | 'link-changed';
    }
  | { readonly kind: 'none' };
