import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, money, subtractMoney } from '@/lib/domain/money';
import type { DomainRecord } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import type { LiveDocument } from '../live-document';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import type { invoiceRow } from './rows';
import { signedAmount } from './signed-amount';

type InvoiceRow = z.infer<typeof invoiceRow>;

/** What is to be paid on one day. */
interface Instalment {
  readonly dueOn: LocalDate | null;
  readonly whole: Money;
  /** The day of the reconciliation, which is the last of the days of its payments. */
  readonly settledOn: LocalDate | null;
}

function instalmentsOf(row: InvoiceRow, total: Money): readonly Instalment[] {
  const instalments = (row['lines_to_pay.'] ?? []).map((line) => ({
    dueOn: readDay(line.maturity_date, 'maturity_date'),
    whole: signedAmount(line, total.currency),
    settledOn: readDay(line['reconciliation.']?.date, 'reconciliation.date'),
  }));
  return instalments.length > 0
    ? instalments.sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
    : [{ dueOn: null, whole: total, settledOn: null }];
}

/** What is left goes to the instalments that are due last, because payments go to those due first; what is over or short, to the first. */
function spread(open: Money, instalments: readonly Instalment[]): readonly Money[] {
  const shares: Money[] = [];
  let left = open;
  for (const [at, { whole, settledOn }] of [...instalments.entries()].reverse()) {
    const share = at === 0 ? left : settledOn !== null ? money(0, open.currency) : smaller(left, whole);
    left = subtractMoney(left, share);
    shares.unshift(share);
  }
  return shares;
}

const smaller = (left: Money, whole: Money): Money =>
  Math.sign(left.minor) === Math.sign(whole.minor) && Math.abs(left.minor) > Math.abs(whole.minor) ? whole : left;

/** `reconciled` is told when all is; an instalment before that has a day of its own. */
const settledDay = (row: InvoiceRow, instalment: Instalment, isOnly: boolean): LocalDate | null =>
  isOnly || row.reconciled === undefined ? readDay(row.reconciled, 'reconciled') : instalment.settledOn;

/**
 * An invoice or credit note: an item for each day on which a part of it is due. Amounts include tax and are in the currency of the invoice. One
 * that was cancelled, or is reconciled with what took its place, is gone.
 */
export function invoiceRecords(row: InvoiceRow, company: CurrencyCode, isChange: boolean): readonly DomainRecord[] {
  const currency = readCurrency(row['currency.'].code, company, 'currency');
  const total = readMoney(row.total_amount, currency, 'total_amount');
  const isOurs = row.state === 'posted' || row.state === 'paid';
  const instalments = instalmentsOf(row, total);
  const isOnly = instalments.length === 1;
  const open = isOurs ? readMoney(row.amount_to_pay, currency, 'amount_to_pay') : money(0, currency);
  const shares = spread(open, instalments);
  const document = {
    debtorNumber: row['party.'].code,
    kind: total.minor < 0 ? 'credit-note' : 'invoice',
    number: row.number,
    invoiceOn: readDay(row.invoice_date, 'invoice_date'),
    references: row.reference ? [String(row.reference).trim()] : [],
  } satisfies Partial<LiveDocument>;
  return instalments.flatMap((instalment, at) => {
    const share = shares[at] ?? open;
    // Paid too much: what is over is the debtor's.
    const isOver = total.minor > 0 && share.minor < 0;
    return documentRecords(
      {
        ...document,
        ...(isOver ? { kind: 'payment-on-account' } : {}),
        id: isOnly ? row.number : `${row.number} ${at + 1}/${instalments.length}`,
        dueOn: instalment.dueOn,
        original: isOnly ? total : instalment.whole,
        open: share,
        settledOn: isOurs ? settledDay(row, instalment, isOnly) : null,
      },
      isChange,
    );
  });
}
