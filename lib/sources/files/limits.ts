/** Bounds on what an untrusted file may cost us. Beyond them a file is refused with the limit in its sentence. */
export interface FileLimits {
  /** Characters of one XML text, tag or comment. XAF allows 9,999 in a description. */
  readonly valueChars: number;
  /** Characters of one CSV record, line breaks within quotes included. */
  readonly recordChars: number;
  readonly columns: number;
  /** Nesting of XML elements; XAF 3.2 needs 8. */
  readonly depth: number;
  /** Invoices and payments kept in memory at the same time while an audit file is netted. */
  readonly entries: number;
}

export const FILE_LIMITS: FileLimits = { valueChars: 65_536, recordChars: 65_536, columns: 512, depth: 32, entries: 5_000_000 };

/** Characters of a name, an address line or an invoice number; a longer one is rejected with its row. */
export const MAX_TEXT = 1_000;
