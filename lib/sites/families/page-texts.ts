/** A page has more, but what identifies a customer stands before that. */
const MAX_CHARACTERS = 300_000;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title']);

/** One piece of text of a page, with the element that holds it. */
export interface PageText {
  readonly text: string;
  readonly element: Element;
}

/** What stands in a part of a page, in order, white space collapsed: text, and what its fields hold. Never a password. Bounded. */
export function pageTexts(root: Element, maxNodes: number): readonly PageText[] {
  const texts: PageText[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* NodeFilter.SHOW_ELEMENT | SHOW_TEXT */);
  let characters = 0;
  for (let count = 0; count < maxNodes && characters < MAX_CHARACTERS && walker.nextNode(); count++) {
    const found = textOf(walker.currentNode);
    if (!found) continue;
    texts.push(found);
    characters += found.text.length;
  }
  return texts;
}

function textOf(node: Node): PageText | null {
  const element = node.nodeType === 1 /* Node.ELEMENT_NODE */ ? (node as Element) : node.parentElement;
  if (!element || UNSEEN.has(element.localName)) return null;
  const raw = element === node ? typed(element) : whole(node as Text);
  const text = raw.slice(0, 2000).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : { text, element };
}

/** Libraries draw a label, its colon and its value as three texts in a row, which are one to a reader; the second and third are nothing more. */
function whole(first: Text): string {
  if (first.previousSibling?.nodeType === 3 /* Node.TEXT_NODE */) return '';
  let raw = first.data;
  for (let next = first.nextSibling; next?.nodeType === 3 && raw.length < 2000; next = next.nextSibling)
    raw += (next as Text).data;
  return raw;
}

function typed(element: Element): string {
  if (element.localName !== 'input' && element.localName !== 'textarea') return '';
  const { type, value } = element as HTMLInputElement;
  return /^(password|hidden|checkbox|radio|submit|button|file)$/.test(type) ? '' : value;
}
