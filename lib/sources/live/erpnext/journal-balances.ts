import type * as z from 'zod/mini';
import { addMoney, type CurrencyCode, type Money } from '@/lib/domain/money';
import type { LiveDocument } from '../live-document';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import type { journalRow } from './rows';

type Entry = z.infer<typeof journalRow>;

/** What the journal entry itself says; what was set off against it later does not count. */
const addOwn = (known: Money | null | undefined, { voucher_no, against_voucher_no }: Entry, amount: Money): Money | null =>
  voucher_no !== against_voucher_no ? null : known ? addMoney(known, amount) : amount;

/** Adds up the ledger of payments by journal entry and customer: above 0 is owed, as an opening balance is, below 0 a payment on account. */
export class JournalBalances {
  private readonly byEntry = new Map<string, LiveDocument>();

  constructor(private readonly company: CurrencyCode) {}

  /** @throws RowFault for what cannot be read. */
  add(row: Entry): void {
    const currency = readCurrency(row.account_currency, this.company, 'account_currency');
    const amount = readMoney(row.amount_in_account_currency, currency, 'amount_in_account_currency');
    const key = JSON.stringify([row.party, row.against_voucher_no, currency]);
    const known = this.byEntry.get(key);
    const open = known ? addMoney(known.open, amount) : amount;
    if (known && row.voucher_no !== row.against_voucher_no) this.byEntry.set(key, { ...known, open });
    else this.byEntry.set(key, { ...this.document(row), original: addOwn(known?.original, row, amount), open });
  }

  *documents(): Generator<LiveDocument> {
    for (const document of this.byEntry.values())
      yield document.open.minor < 0 ? { ...document, kind: 'payment-on-account', dueOn: null } : document;
  }

  private document(row: Entry): Omit<LiveDocument, 'open' | 'original'> {
    return {
      debtorNumber: row.party,
      id: row.against_voucher_no,
      kind: 'invoice',
      number: row.against_voucher_no,
      invoiceOn: readDay(row.posting_date, 'posting_date'),
      dueOn: readDay(row.due_date, 'due_date'),
      settledOn: null,
    };
  }
}
