import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Alias } from '@/lib/domain/debtor';
import { companyId, debtorKey } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import { database } from './database';
import { deleteLinks, readLinks, saveLinks } from './links';

const COMPANY = companyId('c');
const at = instant('2026-11-22T10:00:00Z');
const link = (value: string): Alias => ({ kind: 'link', value });
const [ONE, TWO] = [link('https://crm.example|debtor|1'), link('https://crm.example|debtor|1|anna')] as const;

beforeEach(() => database.links.clear());

describe('a confirmed link', () => {
  it('is remembered, replaced by a later one, and forgotten', async () => {
    await saveLinks(COMPANY, [ONE, TWO], debtorKey('a'), at);
    await saveLinks(COMPANY, [ONE], debtorKey('b'), at);
    expect(await readLinks(COMPANY, [ONE, TWO])).toEqual([
      { alias: ONE, debtor: 'b' },
      { alias: TWO, debtor: 'a' },
    ]);
    await deleteLinks(COMPANY, [ONE, TWO]);
    expect(await readLinks(COMPANY, [ONE, TWO])).toEqual([]);
  });

  it('is of one company', async () => {
    await saveLinks(COMPANY, [ONE], debtorKey('a'), at);
    expect(await readLinks(companyId('other'), [ONE])).toEqual([]);
  });
});
