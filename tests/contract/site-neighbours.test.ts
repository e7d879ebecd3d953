// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Page, SiteAdapter, SiteEntry } from '@/lib/sites/contract';
import { SITES } from '@/lib/sites/registry';
import { type SavedPage, savedPages } from '@/tests/support/site-pages';

interface Neighbour {
  readonly entry: SiteEntry;
  readonly adapter: SiteAdapter;
  readonly saved: readonly SavedPage[];
}

const neighbours: readonly Neighbour[] = await Promise.all(
  SITES.map(async (entry) => {
    const { adapter } = (await import(`@/lib/sites/${entry.id}/adapter.ts`)) as { adapter: SiteAdapter };
    return { entry, adapter, saved: savedPages(entry.id) };
  }),
);

/** The hosts that both may stand on: those of a system that people host themselves, and not those of its maker alone. */
const hostsOf = ({ entry, saved }: Neighbour): readonly string[] =>
  entry.selfHosted ? [...new Set(saved.map(({ page }) => page.url.host))] : [];

/** As if somebody switched the wrong system on: the page of one at its own route, on a host of the other. */
function moved({ document, url }: Page, host: string): Page {
  const address = new URL(url);
  address.host = host;
  return { document, url: address };
}

const told = ({ kind, name }: { readonly kind: string; readonly name?: string }) => `${kind} ${name}`;

describe.each(neighbours.map((each) => [each.entry.id, each] as const))('the pages of %s', (id, { saved }) => {
  const others = neighbours.filter((each) => each.entry.id !== id);

  it('are recognised as no other system', () => {
    for (const { name, page } of saved) {
      const fits = others.filter((other) =>
        other.entry.selfHosted?.fingerprint.some((selector) => page.document.querySelector(selector)),
      );
      expect(
        fits.map((other) => other.entry.id),
        name,
      ).toEqual([]);
    }
  });

  it('say nothing wrong to the adapter of any other', () => {
    for (const { name, page, expected } of saved) {
      for (const other of others) {
        for (const host of [page.url.host, ...hostsOf(other)]) {
          const there = moved(page, host);
          const wrong = other.adapter
            .read(there)
            .map(told)
            .filter((each) => !expected.sightings.map(told).includes(each));
          expect(wrong, `${other.entry.id} reads ${name} at ${there.url}`).toEqual([]);
          const rows = (other.adapter.rows?.(there) ?? []).map((row) => row.name);
          const names = new Set(expected.rows?.map((row) => row.name));
          expect(
            rows.filter((row) => !names.has(row)),
            `${other.entry.id} marks ${name} at ${there.url}`,
          ).toEqual([]);
          expect(other.adapter.fillTerm?.(there, { days: 30 }) ?? null, `${other.entry.id} fills ${name}`).toBeNull();
        }
      }
    }
  });
});

/** Systems whose routes are alike, so that the address alone can't tell one from the other. */
const ALIKE = [
  ['bigcapital', 'invoice-ninja'],
  ['invoice-ninja', 'bigcapital'],
] as const;

describe.each(ALIKE)('%s, whose addresses are those of %s', (id, otherId) => {
  const of = (wanted: string) => neighbours.find(({ entry }) => entry.id === wanted) as Neighbour;

  it('says nothing to it, even at its very address', () => {
    for (const { name, page } of of(id).saved) {
      for (const { page: theirs } of of(otherId).saved) {
        const there = { document: page.document, url: theirs.url };
        expect(of(otherId).adapter.read(there), `${name} at ${theirs.url}`).toEqual([]);
        expect(of(otherId).adapter.rows?.(there) ?? []).toEqual([]);
      }
    }
  });
});
