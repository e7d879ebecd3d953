import type { Fill } from '../contract';
import { COLUMNS } from './columns';

/** How the term is chosen in a form; null where the form in front has no field for it, or a locked one. */
export function termFill(root: Element, form: string, days: number): Fill | null {
  const field = `${form} ${COLUMNS.term}`;
  // The core looks the field up anew: it must be the first of the page, not that of a session in the back.
  const control = root.ownerDocument.querySelector(field);
  if (!control || !root.contains(control) || control.matches(':disabled')) return null;
  if (control.localName === 'select') return { field, steps: [{ do: 'pick', selector: `${field} option`, days }] };
  // Newer forms draw the choices at the end of the page, outside of the form.
  const choices = '#__fluentPortalMountNode [role="option"]';
  const wait = { do: 'wait', selector: choices, timeoutMs: 2000 } as const;
  return { field, steps: [{ do: 'open', selector: field }, wait, { do: 'pick', selector: choices, days }] };
}
