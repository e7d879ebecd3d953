import { knownWords } from './known-words';

const MAX_LINES = 150;
const MAX_DEPTH = 14;
/** Attributes whose values name a part of the page for programs. */
const HOOKS = /^(data-(test-?id|test|qa|cy|id|name|field|fieldname|type|module|automation-?id|selenium-test)|name|role|type|id)$/;
const SKIPPED = new Set(['script', 'style', 'svg', 'path', 'noscript', 'template', 'br']);

/** The structure of a page below an element: element names, names of attributes, and values of hooks as far as they are known words. */
export function pageStructure(root: Element): readonly string[] {
  const lines: string[] = [];
  walk(root, 0, lines);
  return lines;
}

function walk(element: Element, depth: number, lines: string[]): void {
  if (lines.length >= MAX_LINES || depth > MAX_DEPTH || SKIPPED.has(element.localName)) return;
  lines.push(`${'  '.repeat(depth)}${lineOf(element)}`);
  const seen = new Map<string, number>();
  for (const child of [...element.children].slice(0, 60)) {
    // Lines of a list are alike: the first two tell.
    const line = lineOf(child);
    const count = (seen.get(line) ?? 0) + 1;
    seen.set(line, count);
    if (count <= 2) walk(child, depth + 1, lines);
  }
}

/** A custom element's name is the host's own; any other name is one of HTML. */
function lineOf(element: Element): string {
  const name = element.localName.includes('-') ? knownWords(element.localName) : element.localName.replace(/[^a-z0-9]/g, '');
  const hooks = [...element.attributes].slice(0, 20).flatMap(({ name: attribute, value }) => {
    if (!HOOKS.test(attribute)) return [];
    const known = knownWords(value);
    return known === '' || known === '*' ? [`[${attribute}]`] : [`[${attribute}=${known}]`];
  });
  return `${name.slice(0, 40)}${hooks.join('')}`;
}
