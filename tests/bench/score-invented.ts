import { addDays, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { PaidInvoice } from '@/lib/policy/score/paid-invoice';
import { Random } from '@/tests/support/books/random';

const START = localDate('2024-01-02');
const CUSTOMERS = 100;
const INVOICES = 25;
const TERM = 30;

/** Customers with a habit each, from early to late, and noise about it: to try the back-test where no real invoices are. */
export function inventedInvoices(): readonly PaidInvoice[] {
  const random = new Random(11);
  const invoice = (customer: number, index: number, habit: number): PaidInvoice => {
    const invoiceOn = addDays(START, index * 25 + random.between(0, 20));
    const dueOn = addDays(invoiceOn, TERM);
    const settledOn = addDays(dueOn, Math.max(1 - TERM, habit + random.between(-15, 15)));
    const amount = money(random.between(10_00, 500_00), EUR);
    return { customer: `C${customer}`, invoiceOn, dueOn, settledOn, amount, wasDisputed: random.isOneIn(5) };
  };
  return Array.from({ length: CUSTOMERS }, (_, customer) => {
    const habit = random.between(-20, 12);
    return Array.from({ length: INVOICES }, (_, index) => invoice(customer, index, habit));
  }).flat();
}
