/** A page has more, but what identifies a customer stands before that. */
const MAX_CHARACTERS = 300_000;
const UNSEEN = /^(?:script|style|noscript|template|title)$/;

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
  if (!element || UNSEEN.test(element.localName)) return null;
  const raw = element === node ? typed(element) : (node as Text).data;
  const text = raw.slice(0, 2000).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : { text, element };
}

function typed(element: Element): string {
  if (element.localName !== 'input' && element.localName !== 'textarea') return '';
  const { type, value } = element as HTMLInputElement;
  return /^(password|hidden|checkbox|radio|submit|button|file)$/.test(type) ? '' : value;
}
