/** What a person may say that a column of a table of open items holds. */
export const MAPPED_FIELDS = [
  'debtor_number',
  'name',
  'invoice',
  'invoice_date',
  'due_date',
  'open',
  'amount',
  'currency',
  'kind',
  'paid_on',
  'reference',
  'vat_id',
  'registration_number',
  'iban',
  'email',
  'postcode',
  'city',
  'credit_limit',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** What the columns of a table are, by their index; null: of no use. */
export type TableFields = readonly (MappedField | null)[];

/** What a person said of a table, remembered for every file with the same header. */
export interface TableMapping {
  /** Of the header; of a table without one, of its width. */
  readonly fingerprint: string;
  readonly fields: TableFields;
}

/** How a person said that a table is to be read. */
export interface TableReading {
  readonly mappings?: readonly TableMapping[];
  readonly dateOrder?: 'day-first' | 'month-first';
}

/** The beginning of a table whose columns nobody knows, and what they seem to be. Bounded: for showing and asking only. */
export interface UnknownTable {
  readonly fingerprint: string;
  /** Names of the columns; empty for a table without a header. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly guess: TableFields;
}

/** Whether a mapping says enough: what is open, and of whom. */
export const isMappingEnough = (fields: TableFields): boolean =>
  fields.includes('open') && (fields.includes('debtor_number') || fields.includes('name'));
