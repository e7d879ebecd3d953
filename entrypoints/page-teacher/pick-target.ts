import type { Picked, PickRefusal } from '@/lib/domain/taught-pick';
import type { TaughtField } from '@/lib/domain/taught-site';
import { deriveAddress } from '@/lib/sites/taught/derive-address';
import { deriveSelectors, isByPlace } from '@/lib/sites/taught/derive-selectors';
import { guessKind, guessTax } from '@/lib/sites/taught/guess-kind';
import { labelNear } from '@/lib/sites/taught/label-near';
import { looksLike, saidOf } from '@/lib/sites/taught/read-taught';
import { boxOf, type Target } from './spot-at';

/**
 * What can be known of a field from the element that was pointed at, on this record and on the next.
 * @param within the document in which the name was pointed at; null while it is not known.
 */
export function pickTarget(target: Target, field: TaughtField, within: Document | null): Picked | PickRefusal {
  const { element } = target;
  const { ownerDocument } = element;
  if (within && within !== ownerDocument) return 'other-frame';
  const text = saidOf(field, element);
  if (!looksLike(field, text)) return 'no-value';
  const selectors = deriveSelectors(element);
  if (selectors.length === 0) return 'no-selector';
  const url = new URL(ownerDocument.location.href);
  const label = labelNear(element);
  return {
    field,
    text,
    selectors,
    isByPlace: isByPlace(selectors),
    box: boxOf(target),
    origin: url.origin,
    address: deriveAddress(url, field === 'name' ? text : ''),
    kind: guessKind(url, field === 'total'),
    tax: guessTax(
      `${label?.by === 'label' ? label.label : ''} ${selectors.map((each) => (each.by === 'css' ? each.css : '')).join(' ')}`,
    ),
  };
}
