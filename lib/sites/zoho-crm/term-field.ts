import type { Fill } from '../contract';
import { fieldValue } from '../dom';
import { fieldsOfLabel } from '../families/labels';

const CONTROLS = 'select[id^="Crm_"]:not(:disabled), lyte-dropdown[id^="Crm_"]:not([lt-prop-disabled="true"])';
/** A form has fewer. */
const MOST_CONTROLS = 200;

/** The host has no term of payment of its own: a tenant's field for it bears a number in its id, so its label tells. */
function termField(document: Document): Element | null {
  const controls = [...document.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS);
  return controls.find((control) => fieldsOfLabel(labelOf(control)).includes('termText')) ?? null;
}

function labelOf(control: Element): string {
  const { ownerDocument: document, id } = control;
  const named = document.getElementById(control.getAttribute('aria-labelledby') ?? '') ?? document.getElementById(`${id}_label`);
  const label = named ?? [...document.querySelectorAll('label[for]')].find((each) => each.getAttribute('for') === id);
  return control.getAttribute('aria-label') ?? label?.textContent?.slice(0, 50) ?? '';
}

/** What the tenant's field for the term says, with the selector that finds it; null where the form has none. */
export function termOf(document: Document): { readonly text: string; readonly selector: string } | null {
  const field = termField(document);
  if (!field || !/^\w+$/.test(field.id)) return null;
  return { text: fieldValue(field.querySelector('lyte-drop-button') ?? field), selector: `#${field.id}` };
}

/** How the term is chosen in the tenant's field for it; null where the form has none. */
export function termFill(document: Document, days: number): Fill | null {
  const selector = termOf(document)?.selector;
  if (!selector || days < 1) return null;
  if (document.querySelector(`select${selector}`)) {
    return { field: selector, steps: [{ do: 'pick', selector: `${selector} option`, days }] };
  }
  // The list of choices moves to the end of the page when it opens.
  const [field, choices] = [`${selector} lyte-drop-button`, 'lyte-drop-box:not(.lyteDropdownHidden) lyte-drop-item'];
  const wait = { do: 'wait', selector: choices, timeoutMs: 2000 } as const;
  return { field, steps: [{ do: 'open', selector: field }, wait, { do: 'pick', selector: choices, days }] };
}
