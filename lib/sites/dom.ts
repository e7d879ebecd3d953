import type { ListRow, Selectors } from './contract';

/** No honest field is longer; a page that shows a megabyte where a name belongs costs this much and no more. */
export const MAX_TEXT = 200;
/** Text nodes looked at per field, so that a field of a million empty nodes ends as soon. */
const MAX_NODES = 60;

/** The text of an element as a person reads it: white space collapsed, at most MAX_TEXT characters. Forces no layout. */
export function visibleText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let count = 0; count < MAX_NODES && text.length < 2 * MAX_TEXT && walker.nextNode(); count++) {
    text += (walker.currentNode as Text).data.slice(0, 2 * MAX_TEXT);
  }
  return tidy(text);
}

/** What a field says now: the value of an input, the chosen text of a select, the text of anything else. Never a password. */
export function fieldValue(element: Element): string {
  if (element.localName === 'select') {
    const chosen = (element as HTMLSelectElement).selectedOptions[0];
    return chosen ? visibleText(chosen) : '';
  }
  if (element.localName === 'input' || element.localName === 'textarea') {
    const input = element as HTMLInputElement;
    return input.type === 'password' ? '' : tidy(input.value.slice(0, 2 * MAX_TEXT));
  }
  return visibleText(element);
}

/** What fields said, by name, each with the selector that found it; a field that is absent or empty is in neither. */
export interface Reading<F extends string> {
  readonly text: { readonly [K in F]?: string };
  readonly evidence: Readonly<Record<string, string>>;
}

/** Reads several fields within one root. An empty field does not end the search: the next selector may know it. */
export function readFields<F extends string>(root: ParentNode, fields: Readonly<Record<F, Selectors>>): Reading<F> {
  const text: { [K in F]?: string } = {};
  const evidence: Record<string, string> = {};
  for (const field of Object.keys(fields) as F[]) {
    for (const selector of fields[field]) {
      const element = root.querySelector(selector);
      const value = element ? fieldValue(element) : '';
      if (value === '') continue;
      text[field] = value;
      evidence[field] = selector;
      break;
    }
  }
  return { text, evidence };
}

/** More lines than a screen shows are not worth the reading. */
const MAX_ROWS = 200;

/**
 * The lines of a list by their links to customers, in the order of the page.
 * @param record finds the record id in the link's address as the page wrote it, as its first group.
 */
export function linkedRows(root: ParentNode, selector: string, record: RegExp): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const anchor of [...root.querySelectorAll(selector)].slice(0, MAX_ROWS)) {
    const id = record.exec(anchor.getAttribute('href') ?? '')?.[1];
    const name = visibleText(anchor);
    if (id && name) rows.push({ anchor, name, hostDebtorId: id });
  }
  return rows;
}

/** Whether a person can see an element at all. Forces style to be computed: not for reading, only on a click. */
export function isVisible(element: Element): boolean {
  return (
    element.isConnected &&
    (element as HTMLElement).checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) !== false
  );
}

/** White space collapsed, at most MAX_TEXT characters. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}
