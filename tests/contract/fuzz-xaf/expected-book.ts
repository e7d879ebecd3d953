import type { RejectionReason } from '@/lib/sources/contract';
import type { Dialect, ModelBook, ModelLine } from './xaf-model';

export interface ExpectedBook {
  /** Cents that each debtor owes, those who owe nothing left out. */
  readonly open: Readonly<Record<string, number>>;
  readonly rejected: readonly { readonly reason: RejectionReason; readonly found: string }[];
}

/** What a book comes to, worked out from its texts in another way than the reader does. */
export function expectedBook({ dialect, lines }: ModelBook): ExpectedBook {
  const open = new Map<string, bigint>();
  const rejected: { reason: RejectionReason; found: string }[] = [];
  for (const line of lines) {
    // A relation whose balance is left out has none stated.
    if (dialect === 'balances' && line.amount.trim() === '' && line.debtor !== '') continue;
    const [reason, found] = fault(line, dialect) ?? [];
    if (reason !== undefined && found !== undefined) rejected.push({ reason, found });
    else open.set(line.debtor, (open.get(line.debtor) ?? 0n) + signed(line, dialect));
  }
  const owing = [...open].filter(([, cents]) => cents !== 0n).map(([debtor, cents]) => [debtor, Number(cents)]);
  return { open: Object.fromEntries(owing), rejected };
}

const MOST = 10_000_000_000_000n;

function fault({ debtor, amount, side, due }: ModelLine, dialect: Dialect): [RejectionReason, string] | null {
  const cents = centsOf(amount.trim());
  if (cents === null) return ['amount-unreadable', amount.trim()];
  if (cents > MOST || cents < -MOST) return ['number-too-large', amount.trim()];
  const hasSide = dialect === 'clair2' || isDebit(side) || isCredit(side) || (dialect === 'balances' && side === '');
  if (!hasSide) return ['amount-unreadable', amount.trim()];
  if (debtor === '') return ['debtor-missing', ''];
  if (dialect === 'sub-ledger' && !isDate(due)) return ['date-unreadable', due];
  return null;
}

function signed({ amount, side }: ModelLine, dialect: Dialect): bigint {
  const cents = centsOf(amount.trim()) ?? 0n;
  return (dialect === 'clair2' ? side === 'C' : isCredit(side)) ? -cents : cents;
}

const isDebit = (side: string): boolean => ['d', 'debet', 'debit'].includes(side.toLowerCase());
const isCredit = (side: string): boolean => ['c', 'credit'].includes(side.toLowerCase());

/** Cents of a text such as `-12.5`; null when it is no amount of euros. */
export function centsOf(written: string): bigint | null {
  // Programs that know no better write two decimals behind a comma.
  const text = written.replace(/^([-+]?\d+),(\d{1,2})$/, '$1.$2');
  const parts = /^([+-]?)([0-9]*)(?:\.([0-9]*))?$/.exec(text);
  const [sign, whole, decimals] = [parts?.[1], parts?.[2] ?? '', parts?.[3] ?? ''];
  if (!parts || whole + decimals === '' || !/^0*$/.test(decimals.slice(2))) return null;
  const cents = BigInt(whole + decimals.slice(0, 2).padEnd(2, '0'));
  return sign === '-' ? -cents : cents;
}

/** Whether a due date is taken: none, or a day of the calendar. */
function isDate(text: string): boolean {
  if (text === '') return true;
  const [, date, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text) ?? [];
  if (text === '0000-00-00') return true;
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T00:00:00)?$/.exec(year ? `${year}-${month}-${date}` : text) ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
}
