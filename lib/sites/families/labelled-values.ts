import { fieldValue, tidy } from '../dom';
import { fieldsOfLabel, type LabelledField } from './labels';
import { type PageText, pageTexts } from './page-texts';

/** A value with the label that stands by it. */
export interface LabelledValue {
  readonly field: LabelledField;
  readonly value: string;
}

/**
 * The values of a page by their labels, in the order of the page: lists of terms, tables, forms, and "Label: value".
 * @param near goes first where it knows the value of a label; null where it does not.
 */
export function labelledValues(texts: readonly PageText[], near?: (label: Element) => string | null): readonly LabelledValue[] {
  return texts.flatMap(({ text, element }) => {
    // Libraries draw a label, its colon and its value as three texts in a row, which are one to a reader.
    const said = element.children.length === 0 && element.childNodes.length > 1 ? fieldValue(element) : text;
    const [, label = '', rest = ''] = /^([^:]{2,40}):\s+(.{1,200})$/u.exec(said) ?? [];
    if (rest) return pairs(label, rest);
    const fields = fieldsOfLabel(text);
    return fields.length > 0 ? pairs(text, near?.(element) ?? valueBeside(element, fields.includes('name'))) : [];
  });
}

/** The fields that a label stands for, where the value can be one of that kind. */
export const pairs = (label: string, value: string): readonly LabelledValue[] =>
  fieldsOfLabel(label).flatMap((field) => (isOf(field, value) ? [{ field, value }] : []));

/** An amount has a currency or decimals, an identifier has neither: one label stands before either. */
const isAmount = (value: string): boolean => /[€$£]|\d[.,]\d{2}(?!\d)|\b[A-Z]{3}\b ?-?\d/u.test(value);

function isOf(field: LabelledField, value: string): boolean {
  // A dash stands for nothing. What is longer stands beside the part of the page that the label is in, and beside the label nothing.
  if (/^[-–—]*$|.{100}/u.test(value)) return false;
  if (/^(?:vatId|registrationNumber|iban)$/.test(field)) return /\d{3}/.test(value) && !/[€$£%]|[.,]\d{2}$/u.test(value);
  if (field === 'taxText') return isAmount(value);
  return true;
}

function valueBeside(label: Element, isName: boolean): string {
  const control = controlOf(label);
  if (control) return fieldValue(control);
  // A label is often wrapped once or twice: the value then stands beside the wrapping.
  let element: Element | null = label;
  for (let depth = 0; element && depth < 3; depth++, element = element.parentElement) {
    const beside = after(element);
    if (typeof beside === 'string') return beside;
    // The head of a table: what stands beside it is the head of another column.
    if (beside) return beside.localName === 'th' && element.localName === 'th' ? '' : valueIn(beside, isName);
    if (/^(td|th|dt|tr|li|form|main|section|body)$/.test(element.localName)) return '';
  }
  return '';
}

/** What follows an element in its own part of the page: another element, or a value in plain text, as after `<b>Label:</b>`. */
function after(element: Element): Element | string | null {
  let node = element.nextSibling;
  while (node && (node.nodeType === 1 ? (node as Element).localName === 'br' : !saidBy(node))) node = node.nextSibling;
  if (node?.nodeType !== 3) return node as Element | null;
  // In the middle of a sentence a word is no label.
  return saidBy(element.previousSibling) && !/:\s*$/.test(element.textContent) ? '' : tidy(saidBy(node).replace(/^[\s:]+/, ''));
}

/** What a text says, unless it is a mere sign or a remark. */
const saidBy = (node: Node | null): string =>
  node?.nodeType === 3 && /^[^(]*[\p{L}\d]{2}/u.test((node as Text).data) ? (node as Text).data : '';

function valueIn(element: Element, isName: boolean): string {
  const control = element.matches('input, select, textarea') ? element : element.querySelector('input, select, textarea');
  // A name often stands over an address, or before a button, in elements of their own.
  const value = fieldValue(control ?? ((isName && pageTexts(element, 60)[0]?.element) || element));
  // An empty field, and the label of the next one.
  return !control && fieldsOfLabel(value).length > 0 ? '' : value;
}

function controlOf(element: Element): Element | null {
  const label = element.closest('label');
  if (!label) return null;
  const id = label.getAttribute('for');
  return (id ? label.ownerDocument.getElementById(id) : null) ?? label.querySelector('input, select, textarea');
}
