import type { DebtorKey, SourceId } from './ids';
import type { LocalDate } from './local-date';
import type { Money } from './money';
import type { PaymentTerm } from './payment-term';

/** Letters that an audit file has room for in a name. */
export const CUT_AT = 50;

/** What a source says of who the debtor is. Absent means the source does not say. */
export interface DebtorIdentity {
  readonly number: string;
  readonly name: string | null;
  /** The name fills all the room that the format has for it, so that it may go on (XAF: 50 letters). */
  readonly isNameCut?: true;
  readonly vatId?: string;
  readonly registrationNumber?: string;
  readonly iban?: string;
  /** Further accounts that it pays from. */
  readonly otherIbans?: readonly string[];
  readonly email?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Size of the buyer for the maximum payment term (domain.md L-02, LAW-06). */
export type BuyerSize = 'large' | 'other';
/** Kind of buyer; `person` covers sole traders, partners and consumers (domain.md G-01). */
export type BuyerKind = 'business' | 'public' | 'person';

/** What a bureau said of a debtor, as the books keep it; on one scale from 0 to 100 (domain.md 2.8). */
export interface ToldRating {
  readonly value: number;
  /** The day the bureau said so: without it nobody can tell whether it still holds. */
  readonly on: LocalDate;
  /** Points in the 90 days before; negative is a fall. Absent: not told. */
  readonly change90?: number;
  /** The credit that the bureau advises. */
  readonly creditLimit?: Money;
}

/** What the books know of a debtor beside its items. Absent means the source does not say. */
export interface DebtorBackground {
  /** SBI (NACE) code, with or without its dots. */
  readonly industry?: string;
  readonly customerSince?: LocalDate;
  readonly external?: ToldRating;
}

/** One debtor as a source delivers it: identity, and what the books have agreed with it. */
export interface DebtorRecord extends DebtorIdentity, DebtorBackground {
  /** Null or absent: not set in the books. A 0 there means "not set" too (domain.md 2.10). */
  readonly creditLimit?: Money | null;
  readonly paymentTerm?: PaymentTerm | null;
  readonly buyerSize?: BuyerSize;
  readonly buyerKind?: BuyerKind;
}

/** Kinds of names by which a debtor is found; a lookup is exact on the normalised value. */
export type AliasKind = 'vat' | 'registration' | 'number' | 'iban' | 'domain' | 'name' | 'link';

export interface Alias {
  readonly kind: AliasKind;
  /** Normalised by lib/matching/normalise; for `number` scoped by its source, for `link` by origin and record kind. */
  readonly value: string;
  /** Of a name to look for: its beginning, which names only who is known by a name that was cut. */
  readonly isCut?: true;
}

/** A debtor number within the source that uses it. */
export interface SourceNumber {
  readonly source: SourceId;
  readonly number: string;
}

/** Our own record of a legal entity; the only thing about a debtor that outlives an import. */
export interface Debtor {
  readonly key: DebtorKey;
  /** As the page wrote it that somebody was first met on; absent where a source tells, for names to find by are kept in small letters. */
  readonly name?: string;
  readonly numbers: readonly SourceNumber[];
  readonly aliases: readonly Alias[];
}
