import { describe, expect, it } from 'vitest';
import { debtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { debtorAliases } from './debtor-aliases';
import { lookupsOf } from './lookups-of';
import { type Found, match } from './match';

const WHOLE = 'Coöperatieve Inkoopvereniging van Zelfstandige Bakkers in het Noorden U.A.';
const CUT = WHOLE.slice(0, 50);
const sighting = (name: string): Sighting => ({ kind: 'quote', evidence: {}, name });
const debtor = (key: string, name: string, isNameCut = false) => ({
  debtor: debtorKey(key),
  identity: { number: key, name, ...(isNameCut && { isNameCut: true as const }) },
});

/** What a store would bring up of these debtors. */
function foundBy(name: string, ...debtors: Found['debtors']): readonly Found[] {
  return lookupsOf(sighting(name), 'https://crm.example', []).map((lookup) => ({
    lookup,
    debtors: debtors.filter(({ identity }) =>
      debtorAliases(identity, 'file' as never).some(({ kind, value }) => kind === lookup.kind && value === lookup.value),
    ),
  }));
}
const matched = (name: string, ...debtors: Found['debtors']) => match(sighting(name), foundBy(name, ...debtors));

describe('a name that the books cut at fifty letters', () => {
  it('is found by the whole name', () => {
    expect(matched(WHOLE, debtor('1', CUT, true))).toMatchObject({ kind: 'one', candidate: { debtor: '1', evidence: ['name'] } });
  });
  it('is a choice where two begin alike', () => {
    expect(matched(WHOLE, debtor('1', CUT, true), debtor('2', CUT, true))).toMatchObject({
      kind: 'several',
      because: 'homonyms',
    });
  });
  it('is not mixed up with one that is whole and shorter', () => {
    expect(matched(WHOLE, debtor('1', CUT))).toEqual({ kind: 'none' });
  });
  it('goes behind the whole name in another source', () => {
    expect(matched(WHOLE, debtor('1', CUT, true), debtor('2', WHOLE))).toMatchObject({ kind: 'one', candidate: { debtor: '2' } });
    expect(lookupsOf(sighting(CUT), 'https://crm.example', []).filter(({ kind }) => kind === 'name')).toHaveLength(1);
  });
});
