import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { parseTermText } from '@/lib/domain/term-text';

/** What is said with it is about paying early. */
const DISCOUNT = /\d\s*%|#|korting|discount|skonto|escompte/i;
/** What XRechnung says of discounts and of late payment in a form of its own, between the words. */
const STRUCTURED = /#(?:SKONTO|VERZUG)#\S*#/g;
const NET = /\bnet/i;

/**
 * Days of credit in the text of the payment terms (BT-20), which is free text: null when it names none, or when its number of days is that of a
 * discount for paying early. Prepayment is no credit.
 */
export function termDays(notes: readonly string[]): number | null {
  for (const whole of notes) {
    const note = whole.replace(STRUCTURED, '');
    if (DISCOUNT.test(note) && !NET.test(note)) continue;
    const term = parseTermText(note);
    if (term !== null && term.days >= 0) return term.days;
  }
  return null;
}

/** The date that the document names (BT-9), else the days of its terms counted from the day it was issued; null: it does not tell. */
export function dueDate(named: LocalDate | null, issuedOn: LocalDate | null, days: number | null): LocalDate | null {
  if (named !== null) return named;
  return issuedOn !== null && days !== null ? addDays(issuedOn, days) : null;
}
