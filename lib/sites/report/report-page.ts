import type { AskedSelector, PageReport } from '@/lib/domain/page-report';
import type { Page, SiteAdapter } from '../contract';
import { knownWords } from './known-words';
import { pageStructure } from './page-structure';

const MAX_ASKED = 80;

/** What an adapter asked of a page that it could not read, and what stands there, without a word of the page's own. */
export function reportPage(adapter: SiteAdapter, page: Page): PageReport {
  const { document, url } = page;
  const asked = recorded(document, () => {
    adapter.detect(page);
    adapter.read(page);
  });
  const ready = adapter.readyWhen.map((selector) => count(document, selector));
  const root = adapter.readyWhen.map((selector) => document.querySelector(selector)).find((element) => element !== null);
  return {
    site: adapter.id,
    kind: adapter.detect(page),
    address: knownWords(`${url.pathname}${url.hash}`),
    asked: [...ready, ...asked].slice(0, MAX_ASKED),
    structure: pageStructure(root ?? document.body ?? document.documentElement),
  };
}

const count = (root: ParentNode, selector: string): AskedSelector => ({
  selector,
  found: root.querySelectorAll(selector).length,
});

/**
 * Runs something and notes every selector that it asks for, by standing in for the query methods meanwhile. In a page these are the ones
 * of our own isolated world: the page's stay as they are.
 */
function recorded(document: Document, run: () => void): readonly AskedSelector[] {
  const asked = new Map<string, number>();
  const restore = [document, prototypeOf(document.documentElement)].flatMap((holder) =>
    (['querySelector', 'querySelectorAll'] as const).map((method) => noting(holder, method, asked)),
  );
  try {
    run();
  } catch {
    // What it asked until then is just what is wanted.
  } finally {
    for (const undo of restore) undo();
  }
  return [...asked].map(([selector, found]) => ({ selector, found }));
}

/** Where elements have their query methods from. */
function prototypeOf(element: Element): Element {
  let prototype = element;
  while (prototype && !Object.hasOwn(prototype, 'querySelector')) prototype = Object.getPrototypeOf(prototype) as Element;
  return prototype;
}

function noting(holder: ParentNode, method: 'querySelector' | 'querySelectorAll', asked: Map<string, number>): () => void {
  const own = Object.getOwnPropertyDescriptor(holder, method);
  const query = holder[method] as (selector: string) => unknown;
  const note = function (this: ParentNode, selector: string): unknown {
    const found = query.call(this, selector);
    const number = found === null ? 0 : ((found as { length?: number }).length ?? 1);
    asked.set(selector, Math.max(asked.get(selector) ?? 0, number));
    return found;
  };
  Object.defineProperty(holder, method, { value: note, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(holder, method, own);
    else delete (holder as unknown as Record<string, unknown>)[method];
  };
}
