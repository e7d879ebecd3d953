import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import { companyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import { database } from '@/lib/store/database';
import { encodeLookup } from '@/lib/store/lookup';
import { alignDebtors } from './align-debtors';
import { teamDebtor } from './team-debtor';

const COMPANY = companyId('delta');
const NOW = instant('2026-11-22T10:00:00Z');
const [V1, V2] = ['NL004495445B01', 'NL003660564B01'];

const debtor = (key: string, source: string, number: string, identity: Partial<DebtorIdentity> = {}) => ({
  debtor: debtorKey(key),
  numbers: [{ source: sourceId(source), number }],
  identity: { number, name: `Debtor ${number}`, ...identity },
});
const own = (...all: readonly ReturnType<typeof debtor>[]) =>
  database.debtors.bulkPut(all.map((each) => ({ ...teamDebtor(COMPANY, each), bornIn: generationId('import') })));
const align = (...told: readonly ReturnType<typeof debtor>[]) => alignDebtors(COMPANY, told);
const keys = async () => (await database.debtors.toCollection().primaryKeys()).sort();

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('debtors that the team knows by other keys', () => {
  it('get these where their number is the same, whatever the name', async () => {
    await own(debtor('here', 'file', '1001', { name: 'Zon' }));
    expect(await align(debtor('team', 'file', '1001', { vatId: V1 }))).toBe(1);
    expect(await keys()).toEqual(['team']);
    expect(await database.debtors.get(debtorKey('team'))).toMatchObject({ bornIn: 'import', numbers: ['file|1001'] });
    expect(await align(debtor('team', 'file', '1001', { vatId: V1 }))).toBe(0);
  });

  it('do not where the same number names another legal entity, or is of another source', async () => {
    await own(debtor('here', 'file', '1001', { vatId: V1 }), debtor('there', 'tryton', '1002'));
    expect(await align(debtor('team', 'file', '1001', { vatId: V2 }), debtor('other', 'file', '1002'))).toBe(0);
    expect(await keys()).toEqual(['here', 'other', 'team', 'there']);
  });

  it('get them across sources by a VAT id that one alone has, and not by one that a group shares', async () => {
    await own(debtor('here', 'tryton', '7', { vatId: V1 }));
    expect(await align(debtor('team', 'file', '1001', { vatId: V1 }))).toBe(1);
    expect((await database.debtors.get(debtorKey('team')))?.numbers.toSorted()).toEqual(['file|1001', 'tryton|7']);
    await own(debtor('a', 'tryton', '8', { vatId: V2 }), debtor('b', 'tryton', '9', { vatId: V2 }));
    expect(await align(debtor('group', 'file', '1008', { vatId: V2 }))).toBe(0);
  });

  it('take along what is kept of them, and an import that waits for confirmation', async () => {
    const [here, team] = [debtor('here', 'file', '1001'), debtor('team', 'file', '1001')];
    await own(here);
    const link = encodeLookup(COMPANY, { kind: 'link', value: 'record|x|1' });
    await database.links.put({ id: link, debtor: here.debtor, at: NOW });
    await database.answers.put({ debtor: here.debtor, company: COMPANY, buyerSize: 'large', at: NOW });
    const row = await database.debtors.get(here.debtor);
    if (!row) throw new Error('nobody');
    await database.debtorChanges.put({ generation: generationId('next'), debtor: row });
    await database.formers.put({ former: debtorKey('older'), debtor: here.debtor });
    expect(await align(team)).toBe(1);
    expect(await database.links.get(link)).toMatchObject({ debtor: 'team' });
    expect(await database.answers.toArray()).toMatchObject([{ debtor: 'team', buyerSize: 'large' }]);
    expect(await database.debtorChanges.toArray()).toMatchObject([{ generation: 'next', debtor: { key: 'team' } }]);
    expect(await database.formers.toArray()).toEqual([
      { former: 'here', debtor: 'team' },
      { former: 'older', debtor: 'team' },
    ]);
  });
});
