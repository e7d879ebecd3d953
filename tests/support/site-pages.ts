import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import type { Page } from '@/lib/sites/contract';

/** A saved page of a host, invented from head to foot, and what its adapter has to make of it. */
export interface SavedPage {
  readonly name: string;
  readonly page: Page;
  readonly expected: {
    readonly url: string;
    /** What this page is there for; a page in another language names the one it must agree with. */
    readonly role: 'record' | 'look-alike';
    readonly sameAs?: string;
    readonly kind: PageKind;
    readonly sightings: readonly Sighting[];
    /** Of a list whose lines are marked: the customer of each line, in order. */
    readonly rows?: readonly { readonly name: string; readonly hostDebtorId?: string }[];
  };
}

const folderOf = (site: string) => join(import.meta.dirname, '../../lib/sites', site, 'pages');

/** Parses markup as the page at an address. Needs a DOM: `@vitest-environment happy-dom`. */
export function pageFrom(html: string, url: string): Page {
  const document = new DOMParser().parseFromString(html, 'text/html') as Document;
  // happy-dom 21 takes the option before the one that is marked.
  for (const option of document.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
  return { document, url: new URL(url) };
}

/** One page of a site by name: `pages/<name>.html`, with what is expected of it in `<name>.json`. */
export function savedPage(site: string, name: string): SavedPage {
  const read = (extension: string) => readFileSync(join(folderOf(site), `${name}.${extension}`), 'utf8');
  const expected = JSON.parse(read('json')) as SavedPage['expected'];
  return { name, expected, page: pageFrom(read('html'), expected.url) };
}

export function savedPages(site: string): readonly SavedPage[] {
  const names = readdirSync(folderOf(site)).filter((file) => file.endsWith('.html'));
  return names.map((file) => savedPage(site, file.replace(/\.html$/, '')));
}
