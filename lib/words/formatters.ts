import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import { minorUnitExponent } from '@/lib/domain/money';
import type { Language } from './language';
import { REGION } from './language';

export interface Formatters {
  /** With its currency; no decimals when the amount is whole. */
  money(money: Money): string;
  /** Without the currency and always with decimals, for columns of figures. */
  amount(money: Money): string;
  /** Without the currency, no decimals when whole: for a line that names the currency already. */
  figure(money: Money): string;
  /** Day and month; the year too when it is another one than `today`'s. */
  date(date: LocalDate, today?: LocalDate): string;
  /** A length of time in whole days: `30 dagen`. */
  days(days: number): string;
  hours(hours: number): string;
  minutes(minutes: number): string;
  /** @param percent in percent, 30 for 30%; shown without decimals. */
  percent(percent: number): string;
  count(count: number): string;
  /** What one unit of a currency is worth of another: five digits, as central banks publish them, or more where there are more. */
  rate(rate: number): string;
  list(items: readonly string[]): string;
  /** What is named, before its value; French has a space before the colon. */
  label(name: string): string;
  plural(count: number): Intl.LDMLPluralRule;
}

/** A date has no zone, so it is formatted as midnight UTC in UTC. */
const midnight = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const major = (money: Money): number => money.minor / 10 ** minorUnitExponent(money.currency);

function moneyFormat(region: string, style: 'currency' | 'decimal', trailingZeroDisplay: 'auto' | 'stripIfInteger') {
  const made = new Map<string, Intl.NumberFormat>();
  return (money: Money): string => {
    let format = made.get(money.currency);
    if (!format) {
      const digits = minorUnitExponent(money.currency);
      format = new Intl.NumberFormat(region, {
        style,
        currency: money.currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        trailingZeroDisplay,
      });
      made.set(money.currency, format);
    }
    return format.format(major(money));
  };
}

function unitFormat(region: string, unit: 'day' | 'hour' | 'minute') {
  const format = new Intl.NumberFormat(region, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  return (value: number): string => format.format(value);
}

/** Numbers, amounts and dates as a reader of this language writes them (Intl, CLDR). */
export function createFormatters(language: Language): Formatters {
  const region = REGION[language];
  const short = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(region);
  const rate = new Intl.NumberFormat(region, { minimumSignificantDigits: 5, maximumSignificantDigits: 12 });
  const list = new Intl.ListFormat(region, { type: 'conjunction' });
  const plural = new Intl.PluralRules(region);
  return {
    money: moneyFormat(region, 'currency', 'stripIfInteger'),
    amount: moneyFormat(region, 'decimal', 'auto'),
    figure: moneyFormat(region, 'decimal', 'stripIfInteger'),
    date: (date, today) => (today?.slice(0, 4) === date.slice(0, 4) ? short : long).format(midnight(date)),
    days: unitFormat(region, 'day'),
    hours: unitFormat(region, 'hour'),
    minutes: unitFormat(region, 'minute'),
    percent: (value) => percent.format(value / 100),
    count: (value) => count.format(value),
    rate: (value) => rate.format(value),
    list: (items) => list.format(items),
    label: (name) => (language === 'fr' ? `${name}\u00a0:` : `${name}:`),
    plural: (value) => plural.select(value),
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How old something is, in the largest unit that says enough; null under a minute, or when it lies in the future. */
export function formatAge(format: Formatters, from: Instant, now: Instant): string | null {
  const age = Date.parse(now) - Date.parse(from);
  if (age < MINUTE) return null;
  if (age < HOUR) return format.minutes(Math.floor(age / MINUTE));
  if (age < 2 * DAY) return format.hours(Math.floor(age / HOUR));
  return format.days(Math.floor(age / DAY));
}
