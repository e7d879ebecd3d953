import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import { dayOrNull } from '../day-or-null';
import { latestDay } from '../latest-day';
import type { QuickbooksDesk } from './quickbooks-desk';
import { invoiceRow, paymentRow } from './rows';

/** Ids in one query. */
const GROUP = 50;
const PAYMENT = 'Payment';

/** The last payment of each invoice, as far as payments were read; others are asked for by their ids. */
export class PaymentDays {
  private readonly days = new Map<string, LocalDate>();
  private readonly known = new Set<string>();

  constructor(private readonly desk: QuickbooksDesk) {}

  of(invoice: string): LocalDate | null {
    return this.days.get(invoice) ?? null;
  }

  add(payment: z.infer<typeof paymentRow>): void {
    this.known.add(payment.Id);
    const day = dayOrNull(payment.TxnDate);
    for (const { LinkedTxn } of payment.Line ?? []) {
      for (const { TxnId, TxnType } of LinkedTxn ?? []) {
        const latest = TxnType === 'Invoice' ? latestDay([this.of(TxnId), day]) : null;
        if (latest !== null) this.days.set(TxnId, latest);
      }
    }
  }

  /** Asks for the payments of paid invoices that are not known yet: they were made before the last pull, or belong to more than one invoice. */
  async learn(page: readonly unknown[]): Promise<void> {
    const missing = new Set<string>();
    for (const row of page) {
      const invoice = invoiceRow.safeParse(row).data;
      if (!invoice || Number(invoice.Balance) !== 0) continue;
      for (const { TxnId, TxnType } of invoice.LinkedTxn ?? [])
        if (TxnType === PAYMENT && /^[\w-]+$/.test(TxnId) && !this.known.has(TxnId)) missing.add(TxnId);
    }
    const ids = [...missing];
    for (let at = 0; at < ids.length; at += GROUP) {
      const group = ids.slice(at, at + GROUP).map((id) => `'${id}'`);
      for (const row of await this.desk.all(PAYMENT, [`Id in (${group.join(', ')})`])) {
        const payment = paymentRow.safeParse(row).data;
        if (payment) this.add(payment);
      }
    }
  }
}
