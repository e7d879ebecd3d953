import type { Because, Display } from '@/lib/domain/assessment';
import { FACT_WORDS, TERM_FACTS } from '@/lib/domain/fact-words';
import { dateInZone, type Instant, type LocalDate } from '@/lib/domain/local-date';
import type { Words } from '@/lib/words/words';

/** One fact behind a reason, ready to read; null where nothing is known of it. */
export interface FactText {
  readonly name: string;
  readonly value: string;
  readonly threshold: string | null;
  /** Where it came from and of which day, as far as that is known. */
  readonly origin: string | null;
}

const isDate = (asOf: Instant | LocalDate): asOf is LocalDate => !asOf.includes('T');

/** Dates carry their year: the page is read long after it was printed. Moments become dates in the company's time zone. */
export function dateText(asOf: Instant | LocalDate, timeZone: string, { format }: Words): string {
  return format.date(isDate(asOf) ? asOf : dateInZone(asOf, timeZone));
}

/** A term of 0 days is cash; any other value is shown as its kind says. */
function shown(fact: string, value: Display, words: Words): string {
  return value.kind === 'days' && TERM_FACTS.includes(fact) ? words.term({ days: value.days }) : words.value(value);
}

function originOf({ source, asOf }: Because, timeZone: string, words: Words): string | null {
  if (!asOf) return source ?? null;
  const date = dateText(asOf, timeZone, words);
  return source ? words.t('why_books_of', { source, date }) : words.t('because_as_of', { date });
}

export function factText(because: Because, timeZone: string, words: Words): FactText {
  const { fact, value, threshold } = because;
  return {
    name: words.say(FACT_WORDS[fact] ?? fact),
    value: shown(fact, value, words),
    threshold: threshold ? shown(fact, threshold, words) : null,
    origin: originOf(because, timeZone, words),
  };
}
