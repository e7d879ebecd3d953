import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { TaughtSite } from '@/lib/domain/taught-site';
import type { Fill } from '../contract';
import { fieldValue } from '../dom';
import { findElement } from './find-element';
import { placeOf } from './place-of';

const CONTROLS = 'select, input:is([type="number"], [type="text"], :not([type])):not([list], [role], [aria-haspopup])';
/** A number and nothing that could make it other than days: "1 month" and "2% 10" stay as they are. */
const DAYS = /^\d{1,3}(?=(?:\s*(?:dagen|dag|days?|jours?|tagen|tage?))?$)/i;

/**
 * Puts a term into the field that was pointed at: chosen in a select, written over the days in an input. Null where that is neither, can't
 * be edited, or offers choices of its own while one types.
 * @param term what to fill in; in whole days.
 */
export function fillTaughtTerm(document: Document, site: TaughtSite, { days }: PaymentTerm): Fill | null {
  const control = controlOf(document, site);
  if (!control || control.disabled) return null;
  const field = placeOf(control);
  if (control.localName === 'select')
    return { field, steps: [{ do: 'pick', selector: `${field} > option, ${field} > optgroup > option`, days }] };
  const input = control as HTMLInputElement;
  const shown = fieldValue(input);
  const isEmptyNumber = input.type === 'number' && shown === '';
  if (input.readOnly || !(isEmptyNumber || DAYS.test(shown))) return null;
  return {
    field,
    steps: [{ do: 'set', selector: field, value: isEmptyNumber ? String(days) : shown.replace(DAYS, String(days)) }],
  };
}

/** The control that a selector stands for, or the only one in what it stands for. */
function controlOf(document: Document, { kind, fields }: TaughtSite): HTMLInputElement | HTMLSelectElement | null {
  if (kind === 'debtor') return null;
  for (const selector of fields.term ?? []) {
    const found = findElement(document, selector);
    const controls = found?.matches(CONTROLS) ? [found] : [...(found?.querySelectorAll('input, select, textarea') ?? [])];
    const [only] = controls;
    if (controls.length === 1 && only?.matches(CONTROLS)) return only as HTMLInputElement | HTMLSelectElement;
  }
  return null;
}
