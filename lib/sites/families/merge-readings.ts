import type { Reading } from '../dom';
import type { CustomerField, SheetField } from './form-record';

/** What a record says, in parts or together. */
export type RecordReading = Reading<CustomerField | SheetField>;

/** One field that was found without a selector's help. */
export const readingOf = (field: CustomerField | SheetField, said: string | undefined, by: string): RecordReading =>
  said ? { text: { [field]: said }, evidence: { [field]: by } } : { text: {}, evidence: {} };

/** Parts of one record together; of a field that stands in several the last counts. */
export const mergeReadings = (...parts: readonly RecordReading[]): RecordReading => ({
  text: Object.assign({}, ...parts.map(({ text }) => text)),
  evidence: Object.assign({}, ...parts.map(({ evidence }) => evidence)),
});
