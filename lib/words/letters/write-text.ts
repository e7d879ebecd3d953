import type { RuleId } from '@/lib/domain/ids';
import type { TextKind } from '@/lib/domain/letters/text-kind';
import { fail, ok, type Result } from '@/lib/domain/result';
import { fillTemplate, templateFields } from '../template';
import { checkTemplate, type TemplateFault } from './check-template';
import type { LetterTemplate, LetterWords } from './letter-words';
import type { TextData } from './text-data';
import type { FieldValues, TextDefinition, TextNote } from './text-definition';
import { TEXTS } from './texts';

/** A text as it can be sent: plain text, lines divided by `\n`. */
export interface WrittenText {
  /** One line; empty for a text that has none. */
  readonly subject: string;
  readonly body: string;
  readonly notes: readonly TextNote[];
}

export type TextFault =
  | TemplateFault
  /** The text cannot do without it, and nobody knows it. */
  | { readonly fault: 'no-value'; readonly field: string }
  | { readonly fault: 'not-allowed'; readonly rule: RuleId };

/** What turns the direction of text or cannot be seen has no place in a letter; a line break and a tab may stay. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const clean = (value: string): string => value.replace(/\r\n?/g, '\n').replace(UNSEEN, ' ').toWellFormed();

function cleanValues(values: FieldValues): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [[field, clean(value)]])));
}

/** Without the lines whose fields have no value; never more than one empty line together. */
function filledLines(template: string, values: Readonly<Record<string, string>>): string {
  const told = template.split('\n').filter((line) => templateFields(line).every((field) => values[field] !== undefined));
  return told
    .map((line) => fillTemplate(line, values))
    .join('\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * A text for a person to send, in the customer's language (that of `words`). The template is the one that comes with the language unless
 * one is given; its fields are a closed list per kind, values are put in as text and never looked at again, and a line that names
 * something unknown is left out. Refused, with every fault and its place, when the template has an unknown field or lacks one it needs,
 * when a needed value is not known, and when a rule forbids the text (LAW-03, COM-01).
 */
export function writeText<Kind extends TextKind>(
  kind: Kind,
  data: TextData<Kind>,
  words: LetterWords,
  template: LetterTemplate = words.template(kind),
): Result<WrittenText, readonly TextFault[]> {
  // TypeScript cannot follow a kind through the table by itself.
  const text = TEXTS[kind] as unknown as TextDefinition<TextData<Kind>>;
  const rule = text.refusal?.(data) ?? null;
  if (rule !== null) return fail([{ fault: 'not-allowed', rule }]);
  const faults = checkTemplate(kind, template);
  if (faults.length > 0) return fail(faults);
  const values = cleanValues(text.values(data, words));
  const needed = [...text.needs, ...templateFields(template.subject)];
  const unknown = [...new Set(needed)].filter((field) => values[field] === undefined);
  if (unknown.length > 0) return fail(unknown.map((field) => ({ fault: 'no-value', field })));
  const subject = filledLines(template.subject, values).replace(/\s+/g, ' ');
  const body = filledLines(template.body, values);
  return ok({ subject, body: text.finish?.(body) ?? body, notes: text.notes?.(data) ?? [] });
}
