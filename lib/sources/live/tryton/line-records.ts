import type * as z from 'zod/mini';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { DomainRecord } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import type { lineRow } from './rows';
import { signedAmount } from './signed-amount';

/** How a line that belongs to no invoice is known. */
export const lineId = (id: number): string => `line ${id}`;

/** A receivable line that belongs to no invoice: a payment on account, or an amount that was entered by hand, such as an opening balance. */
export function lineRecords(row: z.infer<typeof lineRow>, company: CurrencyCode, isChange: boolean): readonly DomainRecord[] {
  const currency = readCurrency(row['second_currency.']?.code, company, 'second_currency');
  const amount = signedAmount(row, currency);
  return documentRecords(
    {
      debtorNumber: row['party.'].code,
      id: lineId(row.id),
      kind: amount.minor < 0 ? 'payment-on-account' : 'invoice',
      number: row['move.']?.rec_name?.trim() || null,
      invoiceOn: readDay(row.date, 'date'),
      dueOn: readDay(row.maturity_date, 'maturity_date'),
      // What was allocated of a payment is a line of its own, so what came in once is not told.
      original: amount.minor < 0 ? null : amount,
      open: row.reconciliation ? money(0, currency) : amount,
      settledOn: null,
    },
    isChange,
  );
}
