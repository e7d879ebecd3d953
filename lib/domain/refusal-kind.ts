/** Why a whole file is not taken. */
export type FileRefusalKind =
  | 'not-recognised'
  | 'empty'
  | 'truncated'
  | 'encoding'
  | 'doctype'
  | 'value-too-long'
  | 'line-too-long'
  | 'too-deep'
  | 'too-many-columns'
  | 'malformed'
  | 'column-missing'
  /** A table whose columns nobody knows: a person can say what they are (`table`). */
  | 'columns-unknown'
  /** A workbook in another form than XLSX, or with a password. */
  | 'workbook-form'
  | 'no-debtors'
  | 'version-unsupported'
  | 'too-large'
  /** One part of a file that was cut into several. */
  | 'split-file'
  /** Audit files of several years or companies at once. */
  | 'several-books'
  /** A column of dates or amounts that two readers would read in two ways. */
  | 'ambiguous'
  /** Packed files: too large when unpacked, packed within each other, no one book together, with a password, not to be read. */
  | 'zip-bomb'
  | 'zip-nested'
  | 'zip-mixed'
  | 'zip-locked'
  | 'zip-damaged'
  /** Invoices of several suppliers, none of which stands out as us. */
  | 'own-company-unknown';

/** Why a live source gave nothing. */
export type ConnectionRefusalKind =
  | 'unreachable'
  | 'unauthorised'
  | 'forbidden'
  /** The company that a person named is not there, or this user may not see it. */
  | 'company-unknown'
  | 'rate-limited'
  | 'server-error'
  | 'answer-malformed';

/** One clear sentence in `_locales` as `refusal_<kind>`. */
export type RefusalKind = FileRefusalKind | ConnectionRefusalKind;
