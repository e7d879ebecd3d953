import { fieldValue } from '../dom';
import { fieldsOfLabel, type LabelledField } from './labels';
import type { PageText } from './page-texts';

/** A value with the label that stands by it. */
export interface LabelledValue {
  readonly field: LabelledField;
  readonly value: string;
}

/** The values of a page by their labels, in the order of the page: lists of terms, tables, forms, and "Label: value". */
export function labelledValues(texts: readonly PageText[]): readonly LabelledValue[] {
  return texts.flatMap(({ text, element }) => {
    const [, label = '', rest = ''] = /^([^:]{2,40}):\s+(.{1,200})$/u.exec(text) ?? [];
    if (rest) return pairs(label, rest);
    return fieldsOfLabel(text).length > 0 ? pairs(text, valueBeside(element)) : [];
  });
}

const pairs = (label: string, value: string): readonly LabelledValue[] =>
  value === '' ? [] : fieldsOfLabel(label).map((field) => ({ field, value }));

function valueBeside(label: Element): string {
  const control = controlOf(label);
  if (control) return fieldValue(control);
  // A label is often wrapped once or twice: the value then stands beside the wrapping.
  let element: Element | null = label;
  for (let depth = 0; element && depth < 3; depth++, element = element.parentElement) {
    const beside = element.nextElementSibling;
    if (beside) return valueIn(beside);
    if (/^(td|th|dt|tr|li|form|main|section|body)$/.test(element.localName)) return '';
  }
  return '';
}

function valueIn(element: Element): string {
  const control = element.matches('input, select, textarea') ? element : element.querySelector('input, select, textarea');
  return fieldValue(control ?? element);
}

function controlOf(element: Element): Element | null {
  const label = element.closest('label');
  if (!label) return null;
  const id = label.getAttribute('for');
  return (id ? label.ownerDocument.getElementById(id) : null) ?? label.querySelector('input, select, textarea');
}
