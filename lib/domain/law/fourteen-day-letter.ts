import { addDays, type LocalDate } from '../local-date';

/** The free reminder that a consumer gets before it can be charged costs. */
export interface FourteenDayLetter {
  readonly sentOn: LocalDate;
  /** Null: nobody knows the day; then three days for the post are counted in all. */
  readonly receivedOn: LocalDate | null;
}

export interface LetterPeriod {
  /** The last day on which the consumer can pay without costs. */
  readonly lastFreeDay: LocalDate;
  readonly costsFrom: LocalDate;
}

const PAYMENT_DAYS = 14;
/** From sending to a receipt that can be relied upon; with the day after, seventeen days from sending until costs are due. */
const POST_DAYS = 2;

/**
 * How long a consumer can pay free of costs (domain.md 3.1, L-11; art. 6:96 lid 6 BW, ECLI:NL:HR:2016:2704): fourteen days that start the day
 * after the letter was received.
 */
export function letterPeriod({ sentOn, receivedOn }: FourteenDayLetter): LetterPeriod {
  const lastFreeDay = addDays(receivedOn ?? addDays(sentOn, POST_DAYS), PAYMENT_DAYS);
  return { lastFreeDay, costsFrom: addDays(lastFreeDay, 1) };
}

/** Whether costs can be charged on a day: always to a business, to a consumer only after its letter ran out (domain.md LAW-03). */
export function mayChargeCosts(isConsumer: boolean, letter: FourteenDayLetter | null, today: LocalDate): boolean {
  return !isConsumer || (letter !== null && today >= letterPeriod(letter).costsFrom);
}
