import { type CurrencyCode, minorUnitExponent } from '@/lib/domain/money';
import type { Place, RejectionReason } from '@/lib/sources/contract';
import { decimal } from '@/lib/sources/files/decimal';
import { oneLine } from '@/lib/sources/files/one-line';
import type { EntryFault, Movement } from '../movement';
import { asIban, otherIban } from '../other-iban';
import { returnParts } from '../return-parts';
import { DIRECT_DEBIT, type Info, isReference } from './info';
import { infoText } from './info-text';
import { originalAmount } from './original-amount';
import { statementLine } from './statement-line';

const COMMA = 44;
/** Older numbers of Dutch accounts, alone on the second line of field 61. */
const OLD_ACCOUNT = /^P?\d{7,10}$/;
/** ING's transaction code, or what was exchanged and charged, on the second line of field 61. */
const BANK_CODE = /^\/(TRCD|OCMT|CHGS|EXCH)\//;

/** A reference of the payer's: words alone are none, a few digits a code of the bank's, ten an account of the older kind. */
const PAYER_REFERENCE = /^(?=.*\d{3})(?=.{6})(?!\d{10}$)/;

export interface EntryOwner {
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
}

/** One field 61 with the fields 86 behind it. */
export class StatementEntry {
  private readonly info: string[] = [];

  constructor(
    private readonly lines: readonly string[],
    readonly place: Place,
  ) {}

  /** Some banks repeat the field for each line. */
  addInfo(lines: readonly string[]): void {
    this.info.push(...lines);
  }

  /** None: the bank but expects it. Two: it was given back, and the bank charges for that. */
  read({ account, currency }: EntryOwner): readonly (Movement | EntryFault)[] {
    const [first = '', ...more] = this.lines;
    const fault = (reason: RejectionReason, found: string): EntryFault[] => [{ reason, field: ':61:', found }];
    const line = statementLine(first);
    if (line?.isExpected) return [];
    if (line === null) return fault('amount-unreadable', first);
    if (currency === null) return fault('currency-unknown', first);
    const minor = decimal(line.amount, minorUnitExponent(currency), line.amount.includes(',') ? COMMA : undefined);
    if (typeof minor === 'string') return fault(minor, line.amount);
    if (line.on === null) return fault('date-unreadable', first.slice(0, 10));
    const signed = line.isCredit || minor === 0 ? minor : -minor;
    const told = infoText(this.info, account);
    const isReversal = line.isReversal || (signed < 0 && told.isReturned);
    const isDebitReturn = isReversal && signed < 0 && (line.isDebitType || DIRECT_DEBIT.test(this.info.join(' ')));
    const beside = besideAmount(line.reference, more, account);
    const movement = {
      on: line.on,
      minor: signed,
      currency,
      name: told.name ?? beside.name,
      iban: beside.iban ?? told.iban,
      text: told.text || wordsOf(more),
      references: [...new Set([...told.references, ...beside.references])],
      isReversal,
      bankReference: line.bankReference,
      aside: isDebitReturn ? { isDebitReturn } : {},
    };
    return returnParts(movement, originalAmount([...more, ...this.info], currency));
  }
}

/** The lines below an amount, unless a bank has an account or a code of its own there. */
function wordsOf(lines: readonly string[]): string {
  const words = oneLine(lines.join(' '));
  return OLD_ACCOUNT.test(words) || BANK_CODE.test(words) ? '' : words;
}

/** What stands in field 61 itself: the other account, as reference or on a line of its own, and a name behind either. */
function besideAmount(
  reference: string,
  lines: readonly string[],
  own: string | null,
): Pick<Info, 'name' | 'iban' | 'references'> {
  const more = oneLine(lines.join(' '));
  const iban = asIban(reference) ?? asIban(more) ?? otherIban(more, own);
  const [, behind = ''] = /^\S+\s{2,}(\S.*)$/.exec(reference) ?? [];
  const [word = ''] = reference.split(/\s{2,}/);
  const isBesideAccount = asIban(word) !== null || OLD_ACCOUNT.test(word);
  const isName = isBesideAccount && /\p{L}{2}/u.test(wordsOf(lines)) && iban === asIban(reference);
  return {
    name: oneLine(behind) || (isName ? more : null) || null,
    iban: iban === own ? null : iban,
    references: asIban(word) === null && isReference(word) && PAYER_REFERENCE.test(word) ? [word] : [],
  };
}
