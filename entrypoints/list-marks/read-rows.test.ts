// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SiteId } from '@/lib/domain/ids';
import type { PageKind } from '@/lib/domain/sighting';
import type { ListRow, SiteAdapter } from '@/lib/sites/contract';
import { readRows } from './read-rows';

const page = { document, url: new URL('https://crm.example/list') };
const rowsOf = (count: number, name = 'Zon'): ListRow[] =>
  Array.from({ length: count }, () => ({ anchor: document.body, name, hostDebtorId: name }));
const site = (kind: PageKind, rows?: () => readonly ListRow[]): SiteAdapter => ({
  id: 'demo' as SiteId,
  readyWhen: [],
  detect: () => kind,
  read: () => [],
  ...(rows && { rows }),
});

describe('the names of a list', () => {
  it('are those of the first adapter that knows the page', () => {
    expect(readRows([site('none', () => rowsOf(1)), site('list', () => rowsOf(2))], page)).toHaveLength(2);
  });

  it('are none on a record, on a page of nobody, and of a site whose lists have no names', () => {
    for (const adapters of [[site('quote', () => rowsOf(2))], [], [site('list')]]) expect(readRows(adapters, page)).toEqual([]);
  });

  it('are bounded, in number and in length', () => {
    const rows = readRows([site('list', () => rowsOf(5_000, 'x'.repeat(10_000)))], page);
    expect(rows).toHaveLength(200);
    expect(rows.every(({ name, hostDebtorId }) => name.length === 200 && hostDebtorId?.length === 200)).toBe(true);
  });

  it('are none from an adapter that throws', () => {
    const broken = site('list', () => {
      throw new Error('odd page');
    });
    expect(readRows([broken], page)).toEqual([]);
  });
});
