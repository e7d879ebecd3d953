import { fieldValue } from '../dom';

const CONTROLS = 'input, select, textarea, output';

/**
 * The element that holds the value of a label: the control it is for, or what stands beside it or beside its wrapping. Null where what
 * follows could as well be something else: between a label and its value nobody may have slipped in.
 */
export function valueBeside(label: Element): Element | null {
  const wrapping = label.closest('label');
  const control = wrapping && controlOf(wrapping);
  if (control) return control;
  let element: Element | null = label;
  for (let depth = 0; element && depth < 3; depth++, element = element.parentElement) {
    const beside: Element | null = element.nextElementSibling;
    if (beside) return isPair(element, beside) ? (onlyControl(beside) ?? beside) : null;
    if (/^(td|th|dt|dd|tr|li|label|form|main|section|body)$/.test(element.localName)) return null;
  }
  return null;
}

function isPair(label: Element, value: Element): boolean {
  const next = value.nextElementSibling;
  return next === null || (next.localName === label.localName && label.localName !== value.localName);
}

function onlyControl(element: Element): Element | null {
  const controls = element.querySelectorAll(CONTROLS);
  return controls.length === 1 ? (controls[0] as Element) : null;
}

function controlOf(label: Element): Element | null {
  const id = label.getAttribute('for');
  return (id ? (label.getRootNode() as Document).getElementById?.(id) : null) ?? onlyControl(label);
}

/** A label's words without the colon after them. */
export const labelText = (element: Element): string => fieldValue(element).replace(/\s*[:*]+$/u, '');
