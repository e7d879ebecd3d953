import { EUR, type Money, money } from '../money';

/** What a late payment between businesses costs at least, without a reminder, from the day after the due date (domain.md L-10, art. 6:96 lid 4 BW). */
export function minimumCompensation(daysPastDue: number): Money {
  return money(daysPastDue >= 1 ? 40_00 : 0, EUR);
}
