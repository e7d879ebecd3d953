import type { TaughtSelector } from '@/lib/domain/taught-site';
import { fieldValue } from '../dom';
import { findElement } from './find-element';
import { labelText, valueBeside } from './value-beside';

/** A label stands this many levels up at most, among so many elements. */
const MOST_LEVELS = 4;
const MOST_ELEMENTS = 60;

/** The label that stands by an element, when it leads to that element and to no other. */
export function labelNear(element: Element): TaughtSelector | null {
  const value = fieldValue(element);
  let around = element.parentElement;
  for (let level = 0; around && level < MOST_LEVELS; level++, around = around.parentElement) {
    const near = [...around.querySelectorAll('*')].slice(0, MOST_ELEMENTS);
    for (const label of near) {
      const selector = label.contains(element) ? null : selectorOf(label, element, value);
      if (selector) return selector;
    }
  }
  return null;
}

function selectorOf(label: Element, element: Element, value: string): TaughtSelector | null {
  const words = labelText(label);
  // A label is short, has no number of its own record, and is no field itself.
  if (!/\p{L}{2}/u.test(words) || words.length > 40 || /\d{3}/.test(words) || words === value) return null;
  if (label.matches('input, select, textarea, output, option, button')) return null;
  const beside = valueBeside(label);
  if (!beside || (beside !== element && !(beside.contains(element) && fieldValue(beside) === value))) return null;
  const selector: TaughtSelector = { by: 'label', label: words, tag: label.localName };
  return findElement(label.ownerDocument, selector) === beside ? selector : null;
}
