import type { TaughtField, TaughtSelector, TaughtSite } from '@/lib/domain/taught-site';
import { fieldValue } from '../dom';
import { findElement } from './find-element';

/** What a field says, and which of its selectors found it. */
export interface TaughtReading {
  readonly value: string;
  readonly selector: TaughtSelector;
}

/** A name has letters and is no amount; the others have figures. What does not look like the field is not the field. */
const LOOKS: Readonly<Record<TaughtField, (value: string) => boolean>> = {
  name: (value) => /\p{L}/u.test(value) && value.length <= 150,
  total: (value) => /\d/.test(value) && value.length <= 60,
  term: (value) => value.length <= 100,
};

export const looksLike = (field: TaughtField, value: string): boolean => value !== '' && LOOKS[field](value);

/** What an element says of a field: the customer alone, where their label is in the same element ("Customer: Acme"). */
export function saidOf(field: TaughtField, element: Element): string {
  const said = fieldValue(element);
  return field === 'name' && !element.matches('input, textarea, select')
    ? said.replace(/^\p{L}[\p{L} .#-]{1,25}:\s+/u, '')
    : said;
}

/** Reads one field by the first of its selectors that finds what looks like it. */
export function readTaught(root: ParentNode, field: TaughtField, { fields }: Pick<TaughtSite, 'fields'>): TaughtReading | null {
  for (const selector of fields[field] ?? []) {
    const element = findElement(root, selector);
    const value = element ? saidOf(field, element) : '';
    if (looksLike(field, value)) return { value, selector };
  }
  return null;
}

/** A selector as evidence. */
export const selectorText = (selector: TaughtSelector): string =>
  selector.by === 'css' ? selector.css : `${selector.tag} "${selector.label}"`;
