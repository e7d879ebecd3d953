/** What kind of page the rep looks at; `none` means the adapter does not know it. */
export type PageKind = 'debtor' | 'quote' | 'order' | 'invoice' | 'list' | 'none';
export type SightingKind = Exclude<PageKind, 'list' | 'none'>;

/** Whether the total that was read includes VAT; per adapter and field, with evidence (design.md 5). */
export type TaxBasis = 'included' | 'excluded' | 'unknown';

/** A quote, order or invoice as the page shows it. Text as shown: parsing is ours. */
export interface SightedDocument {
  readonly number?: string;
  readonly totalText?: string;
  readonly currencyText?: string;
  readonly termText?: string;
  readonly expiryText?: string;
  readonly taxText?: string;
  readonly tax: TaxBasis;
  /** True while the page holds changes that the host has not saved. */
  readonly isUnsaved?: boolean;
}

/** What an adapter claims to have read. A claim, never a conclusion. */
export interface Sighting {
  readonly kind: SightingKind;
  readonly hostRecordId?: string;
  /** Record id of the customer on this page, where the host shows one; a confirmed link is remembered under it. */
  readonly hostDebtorId?: string;
  readonly name?: string;
  readonly debtorNumber?: string;
  readonly vatId?: string;
  readonly registrationNumber?: string;
  /** An e-mail address or a web address of the customer, as shown. */
  readonly email?: string;
  readonly website?: string;
  readonly emailDomains?: readonly string[];
  readonly phone?: string;
  readonly iban?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly country?: string;
  /** BCP 47 language of the page, a hint for reading numbers and dates. */
  readonly locale?: string;
  readonly document?: SightedDocument;
  /** Field → selector that produced it. */
  readonly evidence: Readonly<Record<string, string>>;
}
