import { describe, expect, it } from 'vitest';
import { debtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { debtorAliases } from './debtor-aliases';
import { lookupsOf } from './lookups-of';
import { type Found, match } from './match';

const debtor = (key: string, name: string) => ({ debtor: debtorKey(key), identity: { number: key, name } });

function matched(name: string, ...debtors: Found['debtors']) {
  const sighting: Sighting = { kind: 'quote', evidence: {}, name };
  const found = lookupsOf(sighting, 'https://erp.example', []).map((lookup) => ({
    lookup,
    debtors: debtors.filter(({ identity }) =>
      debtorAliases(identity, 'file' as never).some(({ kind, value }) => kind === lookup.kind && value === lookup.value),
    ),
  }));
  return match(sighting, found);
}

describe('a company with a person or an address after it', () => {
  it.each(['De Boeg B.V., Ilse Roos', 'De Boeg BV, Factuuradres', 'De Boeg B.V., Roos, I.'])('is found in %s', (name) =>
    expect(matched(name, debtor('1', 'De Boeg B.V.'))).toMatchObject({ kind: 'one', candidate: { debtor: '1' } }),
  );
  it('is asked for where another bears the whole name', () =>
    expect(
      matched('De Boeg B.V., vestiging Oss', debtor('1', 'De Boeg B.V.'), debtor('2', 'De Boeg BV vestiging Oss')),
    ).toMatchObject({
      kind: 'several',
    }));
  it('is no name before a comma that nobody has to be a company by', () => {
    expect(matched('Jansen, Piet', debtor('1', 'Jansen'))).toEqual({ kind: 'none' });
    const lookups = lookupsOf({ kind: 'quote', evidence: {}, name: 'De Boeg, B.V.' }, 'https://erp.example', []);
    expect(lookups.filter(({ kind }) => kind === 'name')).toHaveLength(1);
  });
});
