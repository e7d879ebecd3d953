import type { TaughtSelector } from '@/lib/domain/taught-site';
import { fieldValue } from '../dom';
import { findElement } from './find-element';
import { labelNear } from './label-near';
import { placeOf } from './place-of';
import { type Token, tokensOf } from './stable-attributes';

/** Enough to get over the loss of a few. */
const MOST_SELECTORS = 6;
const MOST_PER_RANK = 2;
const MOST_LEVELS = 8;
const LABEL_RANK = 3;
const TAG_RANK = 6;
/** A heading is what its part of the page is about; any other tag may come to stand for something else. */
const HEADINGS = /^h[12]$/;
const LANDMARKS = /^(main|article|header|aside|form|section)$/;

/**
 * Ways to find an element again, the surest first: hooks, ARIA, the label near it, ids and classes that a person wrote, and
 * headings of a part of the page. Its place among its siblings counts only where there is nothing else. Each finds exactly this element, or one around it that says the same. Empty when nothing tells it.
 */
export function deriveSelectors(element: Element): readonly TaughtSelector[] {
  const document = element.ownerDocument;
  const same = sayingTheSame(element);
  const isRight = (selector: TaughtSelector) => same.includes(findElement(document, selector) as Element);
  const label = labelNear(element);
  const ranked = [
    ...same.flatMap((each) => byCss(each, fieldValue(element))).map(({ css, rank }) => ({ rank, selector: byPath(css) })),
    ...(label ? [{ rank: LABEL_RANK, selector: label }] : []),
  ].sort((one, other) => one.rank - other.rank);
  const kept: typeof ranked = [];
  for (const each of ranked) {
    const isFull = kept.filter(({ rank }) => rank === each.rank).length >= MOST_PER_RANK || kept.length >= MOST_SELECTORS;
    if (!isFull && isRight(each.selector)) kept.push(each);
  }
  const place = byPath(placeOf(element));
  return kept.length > 0 || !isRight(place) ? kept.map(({ selector }) => selector) : [place];
}

/** Whether all that is known of a field is its place: the next change of the page may take it away. */
export const isByPlace = ([first]: readonly TaughtSelector[]): boolean =>
  first?.by === 'css' && first.css.includes(':nth-child(');

const byPath = (css: string): TaughtSelector => ({ by: 'css', css });

/** The element and what is wrapped around it and says no more. */
function sayingTheSame(element: Element): readonly Element[] {
  const value = fieldValue(element);
  const same = [element];
  for (let around = element.parentElement; around && around.localName !== 'body'; around = around.parentElement) {
    if (same.length > 3 || fieldValue(around) !== value) break;
    same.push(around);
  }
  return same;
}

/** Its own tokens, and those of the elements around it with the way down from there. */
function byCss(element: Element, shown: string): readonly Token[] {
  const tag = HEADINGS.test(element.localName) ? [{ css: element.localName, rank: TAG_RANK }] : [];
  const own: readonly Token[] = [...tokensOf(element, shown), ...tag];
  const found = own.filter(({ rank }) => rank < TAG_RANK);
  let way = element.localName;
  let around = element.parentElement;
  for (let level = 1; around && level < MOST_LEVELS; level++, around = around.parentElement) {
    const anchors = tokensOf(around, shown);
    const landmark = LANDMARKS.test(around.localName) ? [{ css: around.localName, rank: TAG_RANK }] : [];
    // The further away, the less sure: it is a part of the page then, and no longer the field.
    for (const { css, rank } of level > 2 ? [] : anchors) found.push({ css: `${css} > ${way}`, rank: rank + level });
    for (const { css, rank } of [...anchors, ...landmark])
      for (const token of own) found.push({ css: `${css} ${token.css}`, rank: Math.max(rank, token.rank) + 1 });
    way = `${around.localName} > ${way}`;
  }
  return found;
}
