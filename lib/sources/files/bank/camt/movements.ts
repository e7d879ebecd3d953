import type { LocalDate } from '@/lib/domain/local-date';
import { money } from '@/lib/domain/money';
import { stableHash } from '@/lib/domain/stable-hash';
import type { Movement } from '../movement';
import { DIRECT_DEBIT } from '../mt940/info';
import { infoText } from '../mt940/info-text';
import { returnParts } from '../return-parts';
import type { Entry } from './entry';
import { partsOf } from './parts-of';
import { remittedOf } from './remitted-of';
import { type SignedAmount, signed } from './signed';
import type { CamtParty, Transaction } from './transaction';

/** Sub-families of external bank transaction codes that take back a payment: unpaid, refused, recalled, returned. */
const TAKEN_BACK: ReadonlySet<string> = new Set(['UPDD', 'PRDD', 'RCDD', 'ARRD', 'RRTN', 'RPCR', 'ARET', 'UPCT', 'PRCT']);

/** Of these, those of a direct debit. */
const DEBIT_BACK: ReadonlySet<string> = new Set(['UPDD', 'PRDD', 'RCDD', 'ARRD']);
/** Direct debits that we issued. */
const DEBITS = 'IDDT';

export interface Booking {
  readonly on: LocalDate;
  readonly valueOn: LocalDate | null;
  readonly amount: SignedAmount;
  /** Our own account. */
  readonly own: string | null;
}

/**
 * The payments of one entry: one for each part of a batch when the parts add up to it, else one for all of it. `addUp` is
 * false when they tell amounts and these do not add up.
 */
export function movements(entry: Entry, booking: Booking): { readonly movements: readonly Movement[]; readonly addUp: boolean } {
  const { transactions } = entry;
  const [first] = transactions;
  if (transactions.length <= 1) {
    const whole = movement(entry, booking, first ? [first] : [], booking.amount);
    return { movements: returnParts(whole, first ? beforeCharges(first, whole) : null), addUp: true };
  }
  const parts = partsOf(transactions, entry.side, booking.amount);
  if (parts === null || parts === 'differ')
    return { movements: [movement(entry, booking, transactions, booking.amount)], addUp: parts === null };
  const batch = { id: stableHash([booking.on, entry]), total: money(booking.amount.minor, booking.amount.currency) };
  const all = transactions.map((part, index) => movement(entry, booking, [part], parts[index] as SignedAmount));
  return { movements: all.map((each) => ({ ...each, aside: { ...each.aside, batch } })), addUp: true };
}

/** What the bank tells of a payment besides what it booked, when that is less. */
function beforeCharges({ amounts }: Transaction, { minor, currency }: Movement): number | null {
  const told = amounts.filter((amount) => amount.currency === currency).map((amount) => signed(amount, 'CRDT', currency));
  return told.flatMap((amount) => (typeof amount === 'string' ? [] : [amount.minor])).find((each) => each < -minor) ?? null;
}

function movement(entry: Entry, { on, valueOn, own }: Booking, parts: readonly Transaction[], amount: SignedAmount): Movement {
  const isReversal = entry.isReversal || [entry, ...parts].some(isTakenBack);
  const [only = null] = parts.length === 1 ? parts : [];
  const other = only ? otherParty(only, amount.minor > 0 !== isReversal, own) : { name: null, iban: null };
  const told = parts
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ');
  // Banks that tell no parties put what MT940 would say into the entry itself.
  const info = infoText([told === '' || other.iban === null ? entry.text : ''], own);
  const isTaken = isReversal || (amount.minor < 0 && info.isReturned);
  return {
    on,
    minor: amount.minor,
    currency: amount.currency,
    name: other.name ?? info.name,
    iban: other.iban ?? info.iban,
    text: told || info.text,
    references: [...new Set([...parts.flatMap(({ references }) => references), ...info.references])],
    isReversal: isTaken,
    bankReference: [entry.bankReference, ...parts.map((part) => part.bankReference)].filter(Boolean).join(' '),
    aside: {
      ...(only && !isTaken && remittedOf(only.documents, amount)),
      ...(valueOn && valueOn !== on && { valueOn }),
      ...(isTaken && [entry, ...parts].some(isOfDebit) && { isDebitReturn: true }),
    },
  };
}

const isOfDebit = ({ code, text }: Entry | Transaction): boolean =>
  DEBIT_BACK.has(code.subFamily) || code.family === DEBITS || DIRECT_DEBIT.test(text);

const isTakenBack = (part: Entry | Transaction): boolean =>
  TAKEN_BACK.has(part.code.subFamily) || ('isReturned' in part && part.isReturned);

/** Who is at the other end. A reversal keeps the parties of the payment that it takes back; whatever a bank does, it is not our own account. */
function otherParty({ debtor, creditor }: Transaction, isFromDebtor: boolean, own: string | null): CamtParty {
  const [likely, unlikely] = isFromDebtor ? [debtor, creditor] : [creditor, debtor];
  const isOwn = likely.iban !== null && likely.iban === own;
  const isLess = likely.iban === null && unlikely.iban !== null && own !== null && unlikely.iban !== own;
  return (isOwn && unlikely.iban !== own && (unlikely.iban ?? unlikely.name) !== null) || isLess ? unlikely : likely;
}
