import { localDate } from './local-date';
import { EUR, money } from './money';
import type { OpenItem, SettledItem } from './open-item';

/** A restaurant's books on this day: late, partly disputed, with credits that were never set off. */
export const TODAY = localDate('2026-09-30');
export const cents = (euros: number) => money(Math.round(euros * 100), EUR);

export function invoice(id: string, euros: number, dueOn: string | null, more: Partial<OpenItem> = {}): OpenItem {
  const due = dueOn === null ? null : localDate(dueOn);
  return { id, kind: 'invoice', number: id, invoiceOn: null, dueOn: due, original: null, open: cents(euros), ...more };
}

export function credit(id: string, euros: number): OpenItem {
  return { ...invoice(id, -euros, null), kind: 'credit-note' };
}

export const K1_ITEMS: readonly OpenItem[] = [
  invoice('F-1001', 2150, '2026-06-19', { dispute: { state: 'confirmed', reason: 'po_missing' } }),
  invoice('F-1002', 3600, '2026-08-13'),
  invoice('F-1003', 4250, '2026-09-09'),
  invoice('F-1004', 5900, '2026-10-04'),
  invoice('F-1005', 4000, '2026-10-22'),
  credit('CN-17', 1000),
  { ...credit('PAY-9', 500), kind: 'payment-on-account' },
];

function settled(id: string, euros: number, invoiceOn: string, dueOn: string, settledOn: string): SettledItem {
  return { id, invoiceOn: localDate(invoiceOn), dueOn: localDate(dueOn), settledOn: localDate(settledOn), amount: cents(euros) };
}

export const K1_SETTLED: readonly SettledItem[] = [
  settled('P1', 5000, '2025-11-03', '2025-12-03', '2025-12-05'),
  settled('P2', 3200, '2026-01-12', '2026-02-11', '2026-02-11'),
  settled('P3', 4800, '2026-03-02', '2026-04-01', '2026-04-10'),
  settled('P4', 2500, '2026-04-20', '2026-05-20', '2026-05-18'),
  settled('P5', 6000, '2026-06-01', '2026-07-01', '2026-07-22'),
  settled('P6', 1500, '2026-07-06', '2026-08-05', '2026-08-24'),
];

export const AGEING_TERMS = {
  today: TODAY,
  currency: EUR,
  assumedDueDays: 30,
  dunnable: { ignoreDaysUpTo: 3, nextWorkingDay: true, minCustomerTotal: 5000, directDebitAfterDays: 10 },
} as const;
