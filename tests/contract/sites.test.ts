// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/lib/domain/sighting';
import type { SiteAdapter } from '@/lib/sites/contract';
import { SITES } from '@/lib/sites/registry';
import { pageFrom, type SavedPage, savedPages } from '@/tests/support/site-pages';

const identityOf = ({ kind, hostRecordId, hostDebtorId, name, debtorNumber, vatId }: Sighting) => ({
  kind,
  hostRecordId,
  hostDebtorId,
  name,
  debtorNumber,
  vatId,
});

/** Addresses nobody made a page for. */
const ODD_ADDRESSES = [
  'about:blank',
  'https://example.com/',
  'https://example.com/#',
  'https://example.com/#/model/%',
  'file:///x',
];
const EMPTY_PAGES = ['', '<html lang=""><body></body></html>', '<frameset></frameset>', '<main></main><form></form>'];

describe.each(SITES.map((site) => [site.id, site] as const))('site %s', async (id, entry) => {
  const { adapter } = (await import(`@/lib/sites/${id}/adapter.ts`)) as { adapter: SiteAdapter };
  const saved = savedPages(id);
  const named = (name: string | undefined): SavedPage | undefined => saved.find((page) => page.name === name);

  it('is what its folder says, and can be reached', () => {
    expect(adapter.id).toBe(id);
    expect(entry.matches.length > 0 || entry.selfHosted !== undefined).toBe(true);
    for (const pattern of entry.matches) expect(pattern).toMatch(/^https?:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it('has a customer page, a look-alike and a page in another language', () => {
    expect(saved.some(({ expected }) => expected.kind === 'debtor' && expected.sightings.length > 0)).toBe(true);
    expect(saved.some(({ expected }) => expected.role === 'look-alike' && expected.kind === 'none')).toBe(true);
    expect(saved.some(({ expected }) => expected.sameAs !== undefined)).toBe(true);
  });

  it('has a page of every kind that it claims to read, and claims every kind that it reads', () => {
    const read = new Set(saved.flatMap(({ page }) => adapter.read(page).map(({ kind }) => kind)));
    expect([...read].sort()).toEqual(Object.keys(entry.basis).sort());
    if (entry.triedOn === null) expect(Object.values(entry.basis)).not.toContain('tried');
  });

  it('names the customer of every line of its lists', () => {
    const lists = saved.filter(({ expected }) => expected.rows !== undefined);
    expect(lists.length > 0).toBe(adapter.rows !== undefined);
    expect(entry.hasLists ?? false, `hasLists of ${id} says whether its adapter has rows`).toBe(adapter.rows !== undefined);
    for (const { page, expected } of lists) {
      const rows = adapter.rows?.(page) ?? [];
      expect(rows.map(({ anchor, ...row }) => row)).toEqual(expected.rows);
      for (const { anchor } of rows) expect(page.document.contains(anchor)).toBe(true);
    }
    for (const { page, expected } of saved) if (!expected.rows) expect(adapter.rows?.(page) ?? []).toEqual([]);
  });

  it.each(saved.map((page) => [page.name, page] as const))('reads %s', (_, { page, expected }) => {
    expect(adapter.detect(page)).toBe(expected.kind);
    expect(adapter.read(page)).toEqual(expected.sightings);
    if (expected.role === 'look-alike') expect(expected.sightings).toEqual([]);
    else expect(adapter.readyWhen.some((selector) => page.document.querySelector(selector))).toBe(true);
  });

  it.each(saved.filter(({ expected }) => expected.sameAs).map((page) => [page.name, page] as const))(
    'finds in %s who it finds in the other language',
    (_, { page, expected }) => {
      const other = named(expected.sameAs);
      expect(other).toBeDefined();
      expect(adapter.read(page).map(identityOf)).toEqual(other && adapter.read(other.page).map(identityOf));
    },
  );

  it('tells for every field where it was found', () => {
    for (const { page } of saved) {
      for (const { evidence, ...sighting } of adapter.read(page)) {
        const { kind, locale, hostRecordId, document, ...claims } = sighting;
        const { tax, isUnsaved, ...figures } = document ?? { tax: 'unknown' };
        const found = Object.keys({ ...claims, ...figures }).filter((field) => field !== 'hostDebtorId' || evidence.hostDebtorId);
        expect(Object.keys(evidence).sort()).toEqual(found.sort());
      }
    }
  });

  it('survives pages and addresses it was not made for', () => {
    const addresses = [...ODD_ADDRESSES, ...saved.map(({ expected }) => expected.url)];
    for (const html of EMPTY_PAGES) {
      for (const address of addresses) {
        const page = pageFrom(html, address);
        expect(adapter.read(page), `${address} ${html}`).toEqual([]);
        expect(adapter.fillTerm?.(page, { days: 30 }) ?? null).toBeNull();
        expect(adapter.rows?.(page) ?? []).toEqual([]);
      }
    }
    for (const { page } of saved) {
      for (const address of ODD_ADDRESSES) expect(adapter.read({ ...page, url: new URL(address) })).toEqual([]);
    }
  });

  it('fills a term with data that the core can run', () => {
    const fills = saved.map(({ page }) => adapter.fillTerm?.(page, { days: 30 }) ?? null).filter((fill) => fill !== null);
    if (adapter.fillTerm) expect(fills.length).toBeGreaterThan(0);
    for (const fill of fills) {
      expect(JSON.parse(JSON.stringify(fill))).toEqual(fill);
      expect(fill.steps.length).toBeGreaterThan(0);
      for (const step of fill.steps) if (step.do === 'wait') expect(step.timeoutMs).toBeLessThanOrEqual(3000);
    }
  });

  it('does not write', () => {
    for (const { page } of saved) {
      const before = page.document.documentElement.outerHTML;
      adapter.detect(page);
      adapter.read(page);
      adapter.fillTerm?.(page, { days: 30 });
      expect(page.document.documentElement.outerHTML).toBe(before);
    }
  });
});

describe('the registry', () => {
  it('has every id once', () => {
    expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  });

  it('has no two sites that take the same page', async () => {
    for (const site of SITES) {
      for (const { page, expected } of savedPages(site.id)) {
        if (expected.kind === 'none') continue;
        for (const other of SITES.filter(({ id }) => id !== site.id)) {
          const { adapter } = (await import(`@/lib/sites/${other.id}/adapter.ts`)) as { adapter: SiteAdapter };
          expect(adapter.detect(page), `${other.id} takes ${site.id}/${expected.url}`).toBe('none');
        }
      }
    }
  });
});
