import type { Display, SentenceFields } from '@/lib/domain/assessment';
import type { RuleId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Catalogue, MessageKey } from './catalogue';
import { loadCatalogue } from './catalogue';
import { formatDisplay } from './format-display';
import type { Formatters } from './formatters';
import { createFormatters, formatAge } from './formatters';
import type { Language } from './language';
import { REGION } from './language';
import { fillTemplate } from './template';

/** Fields of a sentence. `count` also chooses between singular and plural. */
export type Fields = Readonly<Record<string, string | number>>;

/** Everything a surface needs to speak one language. */
export interface Words {
  readonly language: Language;
  /** BCP 47 tag for `<html lang>`. */
  readonly tag: string;
  readonly format: Formatters;
  /** A sentence with its fields filled in. */
  t(key: MessageKey, fields?: Fields): string;
  /** The sentence with its `{fields}` still open, for a screen that puts elements in them. */
  template(key: MessageKey, count?: number): string;
  /** The sentence of a policy rule, else of `otherwise`; the bare id when there is neither, which a test forbids. */
  rule(id: RuleId, fields: SentenceFields, otherwise?: RuleId): string;
  /** A sentence whose key another room names, with its values; the key itself when there is no such sentence. */
  say(key: string, fields?: SentenceFields): string;
  /** A value that stands by itself: a percentage has its sign. */
  value(display: Display): string;
  /** `30 dagen`, `contant` or `vooruitbetaling`. */
  term(term: PaymentTerm): string;
  /** `2 uur`, or `nu` under a minute. */
  age(from: Instant, now: Instant): string;
}

const ruleKey = (id: RuleId): string => `rule_${id.replaceAll('-', '_')}`;

/** A sentence may begin with a word that elsewhere stands within one. */
const beginning = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Fields whose days are a payment term, so that 0 is cash and -1 is prepayment. */
const TERM_FIELDS: readonly string[] = ['term', 'max', 'conditions'];

/** Builds the words of a language from its catalogue. Pure; `loadWords` fetches the catalogue. */
export function createWords(language: Language, catalogue: Catalogue): Words {
  const format = createFormatters(language);
  const message = (key: string): string | null => catalogue[key]?.message ?? null;
  const template: Words['template'] = (key, count) => {
    const form = count === undefined ? null : format.plural(count);
    return (form && message(`${key}_${form}`)) ?? message(key) ?? message(`${key}_other`) ?? key;
  };
  const text = (value: string | number) => (typeof value === 'number' ? format.count(value) : value);
  const filled = (from: string, fields: Fields) =>
    fillTemplate(from, Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, text(value)])));
  const term = (days: number) => (days > 0 ? format.days(days) : (message(days === 0 ? 'term_cash' : 'term_prepay') ?? ''));
  // Fields that carry a word of ours: a verdict (DSP-05, VAL-02), a list of them (INS-02), a term that is no number of days (TRM-02).
  const shownField = (name: string, display: Display) => {
    if (display.kind === 'words') return format.list(display.keys.map((key) => message(key) ?? key));
    if (display.kind === 'days' && TERM_FIELDS.includes(name)) return term(display.days);
    return (
      (name === 'verdict' && display.kind === 'text' && message(`verdict_word_${display.text}`)) || formatDisplay(display, format)
    );
  };
  const shownFields = (fields: SentenceFields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([name, display]) => [name, shownField(name, display)]));
  const t: Words['t'] = (key, fields = {}) =>
    filled(template(key, typeof fields.count === 'number' ? fields.count : undefined), fields);
  return {
    language,
    tag: REGION[language],
    format,
    t,
    template,
    rule: (id, fields, otherwise = id) =>
      beginning(filled(message(ruleKey(id)) ?? message(ruleKey(otherwise)) ?? id, shownFields(fields))),
    say: (key, fields = {}) => filled(message(key) ?? key, shownFields(fields)),
    value: (display) => (display.kind === 'percent' ? format.percent(display.percent) : shownField('value', display)),
    term: ({ days }) => term(days),
    age: (from, now) => formatAge(format, from, now) ?? t('age_now'),
  };
}

/** The words of a language; fetches one chunk of the extension, never the network. */
export async function loadWords(language: Language): Promise<Words> {
  return createWords(language, await loadCatalogue(language));
}
