import { fieldValue, tidy, visibleText } from '../dom';
import { fieldsOfLabel } from '../families/labels';

const CONTROLS = ':is(input, select, textarea, [role="combobox"], [role="textbox"])';
/** A label and its value are few; an element with more is a part of the page. */
const MOST_PARTS = 20;
const PLACEHOLDER = '[class*="placeholder"]';

/** The value of a label that does not stand right behind it; null where nothing tells, empty where the field is. */
export function valueNear(label: Element): string | null {
  const inside = restOf(label);
  if (inside) return inside;
  const control = namedBy(label) ?? floatedOver(label) ?? searchedIn(label.nextElementSibling);
  if (control) return chosenIn(control);
  const cell = cellUnder(label) ?? behindIcon(label);
  return cell ? visibleText(cell) : null;
}

/** The rest of an element that begins with its label: `Customer: <a>Acme</a>`. Not of a label with a mark or a remark in it. */
function restOf(element: Element): string | null {
  if (element.childNodes.length > MOST_PARTS) return null;
  const first = [...element.childNodes].find((node) => node.nodeType === 1 || /\S/.test(node.textContent ?? ''));
  const label = first?.nodeType === 3 ? tidy((first as Text).data.slice(0, 100)) : '';
  const isPair = element.matches('li, p') || (label.endsWith(':') && !element.matches('label, th, dt'));
  if (!isPair || element.querySelector(CONTROLS) || fieldsOfLabel(label).length === 0) return null;
  const rest = visibleText(element).slice(label.length).trim();
  return /^[^(]*[\p{L}\d]/u.test(rest) ? rest : null;
}

/** A list of choices shows the chosen one beside the field in which it is searched. */
function chosenIn(control: Element): string {
  if (fieldValue(control) !== '') return control.querySelector(PLACEHOLDER) ? '' : fieldValue(control);
  const around = control.matches('[role="combobox"]') ? control.parentElement : null;
  return !around || around.parentElement?.querySelector(PLACEHOLDER) ? '' : visibleText(around);
}

function namedBy(label: Element): Element | null {
  const id = label.id || label.parentElement?.id;
  if (!id || id.length > 100) return null;
  return label.ownerDocument.querySelector(`${CONTROLS}[aria-labelledby~="${CSS.escape(id)}"]`);
}

/** A label that floats over its field stands behind it in the page. */
function floatedOver(label: Element): Element | null {
  const before = label.nextElementSibling ? null : label.previousElementSibling;
  return label.localName === 'label' && !label.hasAttribute('for') && before?.matches(CONTROLS) ? before : null;
}

function searchedIn(beside: Element | null): Element | null {
  return beside?.querySelector('input[role="combobox"], input[type="search"]') ? beside : null;
}

/** What stands behind a sign or a button that has no words. */
function behindIcon(label: Element): Element | null {
  const icon = label.nextElementSibling;
  if (!icon?.matches('svg, i, img, button') || visibleText(icon) !== '') return null;
  const value = icon.nextElementSibling;
  return !value || value.matches(CONTROLS) || value.querySelector(CONTROLS) || fieldsOfLabel(visibleText(value)).length > 0
    ? null
    : value;
}

/** The only line of a table of customers, under the head of its column. With more lines it is a list, of which none is the page's. */
function cellUnder(label: Element): Element | null {
  const head = label.closest('thead th');
  const rows = head?.closest('table')?.querySelectorAll('tbody tr') ?? [];
  const heads = [...(head?.parentElement?.children ?? [])];
  const isOfCustomers = heads.some((each) => fieldsOfLabel(fieldValue(each)).includes('debtorNumber'));
  return head && rows.length === 1 && isOfCustomers ? (rows[0]?.children[heads.indexOf(head)] ?? null) : null;
}
