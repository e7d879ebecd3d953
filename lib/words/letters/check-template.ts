import type { TextKind } from '@/lib/domain/letters/text-kind';
import { templateFields } from '../template';
import type { LetterTemplate } from './letter-words';
import { TEXTS } from './texts';

/** Where in a template; lines and columns from 1. */
export interface TemplatePlace {
  readonly part: 'subject' | 'body';
  readonly line: number;
  readonly column: number;
}

export type TemplateFault =
  /** No such field in this kind of text. */
  | { readonly fault: 'unknown-field'; readonly field: string; readonly place: TemplatePlace }
  /** A brace that belongs to no field. */
  | { readonly fault: 'stray-brace'; readonly place: TemplatePlace }
  /** The text cannot do without it. */
  | { readonly fault: 'missing-field'; readonly field: string }
  | { readonly fault: 'too-long' | 'empty'; readonly part: TemplatePlace['part'] };

export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 10_000;

const FIELD_OR_BRACE = /\{([a-zA-Z]\w*)\}|[{}]/g;

function placeOf(part: TemplatePlace['part'], text: string, index: number): TemplatePlace {
  const before = text.slice(0, index).split('\n');
  return { part, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultsIn(part: TemplatePlace['part'], text: string, allowed: readonly string[]): readonly TemplateFault[] {
  return [...text.matchAll(FIELD_OR_BRACE)].flatMap(({ 1: field, index }): readonly TemplateFault[] => {
    const place = placeOf(part, text, index);
    if (field === undefined) return [{ fault: 'stray-brace', place }];
    return allowed.includes(field) ? [] : [{ fault: 'unknown-field', field, place }];
  });
}

function sizeFaults({ subject, body }: LetterTemplate, hasSubject: boolean): readonly TemplateFault[] {
  const faults: readonly [TemplateFault, boolean][] = [
    [{ fault: 'too-long', part: 'subject' }, subject.length > LONGEST_SUBJECT],
    [{ fault: 'too-long', part: 'body' }, body.length > LONGEST_BODY],
    [{ fault: 'empty', part: 'subject' }, hasSubject && subject.trim() === ''],
    [{ fault: 'empty', part: 'body' }, body.trim() === ''],
  ];
  return faults.flatMap(([fault, applies]) => (applies ? [fault] : []));
}

/** Everything that is wrong with a template of this kind, in order; an empty list when it can be used. Nothing in a template is evaluated. */
export function checkTemplate(kind: TextKind, template: LetterTemplate): readonly TemplateFault[] {
  const { fields, needs, hasSubject } = TEXTS[kind];
  const sizes = sizeFaults(template, hasSubject);
  if (sizes.some(({ fault }) => fault === 'too-long')) return sizes;
  const named = templateFields(`${template.subject}\n${template.body}`);
  return [
    ...sizes,
    ...faultsIn('subject', template.subject, fields),
    ...faultsIn('body', template.body, fields),
    ...needs.filter((field) => !named.includes(field)).map((field): TemplateFault => ({ fault: 'missing-field', field })),
  ];
}
