import type { BookAbout, BookGap, EvidenceRung } from '@/lib/domain/book';
import type { ImportFailure, Place, Refusal, RejectionReason } from '@/lib/domain/import';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Fields, Words } from '@/lib/words/words';
import { REFUSAL } from './refusal-words';

export const RUNG: Readonly<Record<EvidenceRung, MessageKey>> = {
  'due-dates': 'rung_due_dates',
  'invoice-dates': 'rung_invoice_dates',
  balances: 'rung_balances',
  reconstructed: 'rung_reconstructed',
  none: 'rung_none',
};

export const GAP: Readonly<Record<BookGap, MessageKey>> = {
  'due-dates': 'gap_due_dates',
  'settled-items': 'gap_settled_items',
  'open-orders': 'gap_open_orders',
  'credit-limits': 'gap_credit_limits',
  'payment-terms': 'gap_payment_terms',
  'unallocated-payments': 'gap_unallocated_payments',
  'opening-items': 'gap_opening_items',
};

export const REJECTION: Readonly<Record<RejectionReason, MessageKey>> = {
  'amount-unreadable': 'rejection_amount_unreadable',
  'date-unreadable': 'rejection_date_unreadable',
  'debtor-missing': 'rejection_debtor_missing',
  'number-too-large': 'rejection_number_too_large',
  'currency-unknown': 'rejection_currency_unknown',
  'columns-differ': 'rejection_columns_differ',
  'value-too-long': 'rejection_value_too_long',
  duplicate: 'rejection_duplicate',
  'value-unknown': 'rejection_value_unknown',
  'not-ours': 'rejection_not_ours',
  'sum-differs': 'rejection_sum_differs',
  'balance-missing': 'rejection_balance_missing',
  'sheet-not-read': 'rejection_sheet_not_read',
  'file-unknown': 'rejection_file_unknown',
  'file-unreadable': 'rejection_file_unreadable',
};

/** Columns of our own CSV that a person may have to look for; the name as it stands in the file follows in brackets. */
const COLUMN: ReadonlyMap<string, MessageKey> = new Map([
  ['debtor_number', 'column_debtor_number'],
  ['name', 'column_name'],
  ['open', 'column_open'],
  ['amount', 'column_amount'],
  ['credit_limit', 'column_credit_limit'],
  ['invoice_date', 'column_invoice_date'],
  ['due_date', 'column_due_date'],
  ['paid_on', 'column_paid_on'],
  ['as_of', 'column_as_of'],
]);

export function columnText(column: string, words: Words): string {
  const key = COLUMN.get(column);
  return key ? `${words.t(key)} (${column})` : column;
}

function refusalFields({ fields }: Refusal, words: Words): Fields {
  return fields.column === undefined ? fields : { ...fields, column: columnText(fields.column, words) };
}

/** `regel 12`, or the path of the element, behind the name of the file where there are several; empty when the file as a whole is meant. */
export function placeText(place: Place | null, words: Words): string {
  const { file, line, path = '' } = place ?? {};
  const within = line === undefined ? path : words.t('place_line', { line });
  if (file === undefined || within === '') return file ?? within;
  return words.t('place_file', { file, place: within });
}

/** Why there are no new books, in one sentence with its place. */
export function failureText(failure: ImportFailure, words: Words): string {
  switch (failure.kind) {
    case 'refused': {
      const { kind, place } = failure.refusal;
      const where = placeText(place, words);
      const sentence = words.t(REFUSAL[kind], refusalFields(failure.refusal, words));
      return where === '' ? sentence : `${sentence} ${words.t('place_at', { place: where })}`;
    }
    case 'cancelled':
      return words.t('import_cancelled');
    case 'busy':
      return words.t('import_busy');
    case 'storage-full':
      return words.t('import_storage_full');
    case 'failed':
      return words.t('import_failed', { detail: failure.detail });
  }
}

/** Which day the books speak of, and where that day comes from. */
export function asOfText({ asOf, asOfFrom }: BookAbout, words: Words): string {
  return words.t(asOfFrom === 'contents' ? 'book_as_of' : 'book_as_of_file', { date: words.format.date(asOf) });
}
