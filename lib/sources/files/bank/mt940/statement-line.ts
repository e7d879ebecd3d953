import { daysBetween, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';

/** Value date, booking day, mark, third letter of the currency, amount, type, reference. What follows the amount is a type, or the bank's reference, or it was no amount. */
const LINE = /^(\d{6})\s*(\d{4})?\s*(R?[CD]|E[CD])([A-Z])?\s?(\d[\d.]*(?:,\d*)?|,\d+)\s?(?:([NFS][A-Z0-9 ]{0,3})(.*)|\/\/(.*))?$/;
/** Years that two digits stand for: a statement is never older than this. */
const FIRST_YEAR = 80;

/** Field 61 of a statement (SWIFT MT940), as it stands there. */
export interface StatementLine {
  readonly on: LocalDate | null;
  /** The amount of the line with its comma; '' when there is none to be found. */
  readonly amount: string;
  readonly isCredit: boolean;
  readonly isReversal: boolean;
  /** Not booked: a report of the day tells what is to come as well. */
  readonly isExpected: boolean;
  /** The type of a direct debit, or of what came back: customers take back nothing else. */
  readonly isDebitType: boolean;
  readonly reference: string;
  readonly bankReference: string;
}

/** Null: nothing in it can be told apart. */
export function statementLine(text: string): StatementLine | null {
  const [, valueDate, bookingDay, mark = '', , amount = '', type = '', references = '', alone = ''] = LINE.exec(text) ?? [];
  if (valueDate === undefined) return null;
  const [reference = '', bankReference = alone] = references.split('//');
  // What reverses a credit is a debit.
  const isReversed = mark.startsWith('R');
  return {
    on: bookedOn(valueDate, bookingDay),
    amount: amount.includes(',') ? amount.replaceAll('.', '') : amount,
    isCredit: mark.endsWith('C') !== isReversed,
    isReversal: isReversed || /RTI$/.test(type),
    isExpected: mark.startsWith('E'),
    isDebitType: /(RTI|DDT)$/.test(type),
    reference: reference.trim(),
    bankReference: bankReference.trim(),
  };
}

/** `YYMMDD`; null for what is no date. Banks that count months of thirty days write the 30th of February: then it is the last of the month. */
export function shortDate(text: string): LocalDate | null {
  if (!/^\d{6}$/.test(text)) return null;
  const century = Number(text.slice(0, 2)) >= FIRST_YEAR ? '19' : '20';
  const month = `${century}${text.slice(0, 2)}-${text.slice(2, 4)}`;
  const day = text.slice(4);
  if (day !== '29' && day !== '30') return parseLocalDate(`${month}-${day}`);
  return parseLocalDate(`${month}-${day}`) ?? parseLocalDate(`${month}-29`) ?? parseLocalDate(`${month}-28`);
}

/** The booking day names no year: around New Year it may be another than that of the value date, so the nearest counts. */
function bookedOn(valueDate: string, bookingDay: string | undefined): LocalDate | null {
  const value = shortDate(valueDate);
  if (value === null || bookingDay === undefined) return value;
  const days = [-1, 0, 1].flatMap((years) => {
    const year = String(Number(value.slice(0, 4)) + years).padStart(4, '0');
    return parseLocalDate(`${year}-${bookingDay.slice(0, 2)}-${bookingDay.slice(2)}`) ?? [];
  });
  const away = (day: LocalDate) => Math.abs(daysBetween(value, day));
  return days.sort((one, other) => away(one) - away(other))[0] ?? null;
}
