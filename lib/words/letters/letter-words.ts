import type { TextKind } from '@/lib/domain/letters/text-kind';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { type Money, minorUnitExponent } from '@/lib/domain/money';
import { createFormatters } from '../formatters';
import { type Language, REGION } from '../language';
import { fillTemplate } from '../template';
import { type LetterCatalogue, loadLetterCatalogue, type PartKey } from './letter-catalogue';

/** A template as a person edits it. */
export interface LetterTemplate {
  readonly subject: string;
  readonly body: string;
}

/** Everything a letter in one language is made of. The language is the customer's, whatever the user speaks. */
export interface LetterWords {
  readonly language: Language;
  /** Always with decimals: a letter is held against a bank statement. */
  money(amount: Money): string;
  /** With the month in full and the year. */
  date(date: LocalDate): string;
  /** Day of the week, date and time in a zone. */
  moment(at: Instant, timeZone: string): string;
  days(days: number): string;
  minutes(minutes: number): string;
  count(count: number): string;
  /** With as many decimals as it has, two at most. */
  percent(percent: number): string;
  list(items: readonly string[]): string;
  part(key: PartKey, fields?: Readonly<Record<string, string>>): string;
  counted(key: PartKey, count: number): string;
  /** The template that comes with the product. */
  template(kind: TextKind): LetterTemplate;
}

const midnight = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);

function moneyText(region: string): (amount: Money) => string {
  return ({ minor, currency }) => {
    const digits = minorUnitExponent(currency);
    const options = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
    return new Intl.NumberFormat(region, options).format(minor / 10 ** digits);
  };
}

/** Builds the words of a language from its catalogue. Pure; `loadLetterWords` fetches the catalogue. */
export function createLetterWords(language: Language, { templates, parts }: LetterCatalogue): LetterWords {
  const region = REGION[language];
  const plain = createFormatters(language);
  const long = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 2 });
  const texts: Readonly<Record<string, string | undefined>> = parts;
  const part: LetterWords['part'] = (key, fields = {}) => fillTemplate(texts[key] ?? key, fields);
  return {
    language,
    money: moneyText(region),
    date: (date) => long.format(midnight(date)),
    moment: (at, timeZone) =>
      new Intl.DateTimeFormat(region, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(at)),
    days: plain.days,
    minutes: plain.minutes,
    count: plain.count,
    percent: (value) => percent.format(value / 100),
    list: plain.list,
    part,
    counted: (key, count) =>
      part((plain.plural(count) === 'one' ? `${key}_one` : `${key}_other`) as PartKey, { count: plain.count(count) }),
    template: (kind) => ({ subject: templates[kind].subject, body: templates[kind].body.join('\n') }),
  };
}

/** The words of a customer's language; fetches one chunk of the extension, never the network. */
export async function loadLetterWords(language: Language): Promise<LetterWords> {
  return createLetterWords(language, await loadLetterCatalogue(language));
}
