/** A name made ready to be held against another. */
export interface ComparedName {
  /** Without legal form and "and". */
  readonly words: readonly string[];
  /** The same words, spelling folded. */
  readonly spelled: readonly string[];
  /** All of it in one, spelling folded: equal for `Stadt Werke Müller` and `Stadtwerke Mueller`. */
  readonly squeezed: string;
  readonly legalForm: string | null;
  /** It is as long as a field that cuts names off: its last word may be half a word. */
  readonly isCut: boolean;
}

/** What is known of somebody by name and place, made ready to be held against somebody else. */
export interface Who {
  /** The first is the name as a whole; then the names that it holds, where it says that it holds several. */
  readonly names: readonly ComparedName[];
  /** What was registered, without those that anyone can have. */
  readonly domains: readonly string[];
  /** What those domains call their owner. */
  readonly labels: readonly string[];
  readonly postcode: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly phone: string | null;
}

/** Somebody whom the index knows; `debtor` is the debtor's number with its source, as an alias writes it. */
export interface KnownName extends Who {
  readonly debtor: string;
}
