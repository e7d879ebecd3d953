import type * as z from 'zod/mini';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { DomainRecord } from '@/lib/sources/contract';
import { readCurrency } from '../read-currency';
import { readMoney } from '../read-money';
import type { orderRow } from './rows';

const CONFIRMED: ReadonlySet<string> = new Set(['confirmed', 'processing']);
const SENT: ReadonlySet<string> = new Set(['posted', 'paid']);

/** What of a sale is confirmed and not invoiced yet, including tax: its total less its invoices that were sent. Whoever gets the invoice owes it. */
export function orderRecords(row: z.infer<typeof orderRow>, company: CurrencyCode, isChange: boolean): readonly DomainRecord[] {
  const currency = readCurrency(row['currency.'].code, company, 'currency');
  const invoiced = (row['invoices.'] ?? [])
    .filter(({ state }) => SENT.has(state ?? ''))
    .reduce((sum, { total_amount }) => sum + readMoney(total_amount, currency, 'invoices.total_amount').minor, 0);
  const left = CONFIRMED.has(row.state) ? readMoney(row.total_amount, currency, 'total_amount').minor - invoiced : 0;
  if (left <= 0 && !isChange) return [];
  const debtorNumber = row['invoice_party.']?.code || row['party.'].code;
  return [{ kind: 'open-order', debtorNumber, order: { number: row.number, open: money(Math.max(0, left), currency) } }];
}
