import { localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { PaidInvoice } from '@/lib/policy/score/paid-invoice';

/** `1/26/2013`. */
function americanDate(text: string): string {
  const [month = '', day = '', year = ''] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Invoices of a CSV with the columns customerID, InvoiceDate, DueDate, SettledDate (M/d/yyyy), InvoiceAmount and Disputed
 * (Yes or No), no cell quoted. Lateness follows from the dates. Throws for a column that is missing or a date that is none.
 */
export function readReceivables(csv: string): readonly PaidInvoice[] {
  const [header = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = header.split(',');
  const indexOf = (name: string): number => {
    const index = columns.indexOf(name);
    if (index < 0) throw new Error(`no column ${name}`);
    return index;
  };
  const at = {
    customer: indexOf('customerID'),
    invoiceOn: indexOf('InvoiceDate'),
    dueOn: indexOf('DueDate'),
    settledOn: indexOf('SettledDate'),
    amount: indexOf('InvoiceAmount'),
    disputed: indexOf('Disputed'),
  };
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (column: keyof typeof at): string => cells[at[column]] ?? '';
    return {
      customer: cell('customer'),
      invoiceOn: localDate(americanDate(cell('invoiceOn'))),
      dueOn: localDate(americanDate(cell('dueOn'))),
      settledOn: localDate(americanDate(cell('settledOn'))),
      amount: money(Math.round(Number(cell('amount')) * 100), EUR),
      wasDisputed: cell('disputed') === 'Yes',
    };
  });
}
