import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexNames, knownName } from '@/lib/app/index-names';
import { searchNames } from '@/lib/app/search-names';
import { companyId, sourceId } from '@/lib/domain/ids';
import { decide } from '@/lib/matching/scoring/decide';
import { whoOf } from '@/lib/matching/who';
import { dropNameIndex, readNameIndex } from '@/lib/store/name-index';

const OURS = companyId('ours');
const THEIRS = companyId('theirs');
const FILE = sourceId('file');

const named = (number: string, name: string, city = 'Utrecht') => {
  const known = knownName({ number, name, city, country: 'NL' }, FILE);
  if (!known) throw new Error('a name was expected');
  return known;
};
const BOOK = [
  named('1', 'Kwintelstra Waterbouw B.V.'),
  named('2', 'Bakkerij Zonnewindhoek'),
  named('3', 'Ostravelle Logistiek B.V.'),
];

async function found(name: string, company = OURS): Promise<string | null> {
  const decision = decide(await searchNames(company, whoOf({ name, city: 'Utrecht', country: 'NL' })));
  return decision.kind === 'one' ? decision.candidate.known.debtor : null;
}

describe('the index of names', () => {
  beforeEach(async () => {
    await dropNameIndex(OURS);
    await indexNames(OURS, BOOK);
  });

  it('finds a debtor by another spelling', async () => {
    expect(await found('KWINTELSTRA-WATERBOUW')).toBe('file|1');
    expect(await found('Zonnewindhoek Bakkerij')).toBe('file|2');
  });

  it('takes in what is new, and nothing twice', async () => {
    await indexNames(OURS, [...BOOK, named('4', 'Vexolindra Techniek')]);
    expect((await readNameIndex(OURS)).size).toBe(4);
    expect(await found('Vexolindra Techniek BV')).toBe('file|4');
  });

  it('still finds a debtor by the name that it had', async () => {
    await indexNames(OURS, [named('1', 'Blauwwierde Groep B.V.')]);
    expect(await found('Kwintelstra Waterbouw')).toBe('file|1');
    expect(await found('Blauwwierde Groep')).toBe('file|1');
  });

  it('is of one company alone', async () => {
    expect(await found('Kwintelstra Waterbouw', THEIRS)).toBeNull();
    expect((await readNameIndex(THEIRS)).size).toBe(0);
  });
});
