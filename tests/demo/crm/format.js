import { language } from './words.js';

const locale = () => (language() === 'nl' ? 'nl-NL' : 'en-IE');

/** An amount in euros as the page's language writes it: `€ 8.500,00` or `€8,500.00`. */
export const money = (amount) => new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR' }).format(amount);

/** A calendar date as the page's language writes it. */
export const day = (isoDate) =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(`${isoDate}T12:00:00`));

/** The ISO date so many days from today; negative for the past. */
export function dayFromToday(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
