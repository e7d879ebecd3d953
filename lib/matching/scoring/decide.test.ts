import { describe, expect, it } from 'vitest';
import { MemoryIndex } from '@/tests/support/matching/memory-index';
import type { Described } from '../who';
import { decide } from './decide';

const BOOK: readonly (Described & { readonly debtor: string })[] = [
  { debtor: 'koster', name: 'Kwintelstra Waterbouw B.V.', city: 'Utrecht', country: 'NL', domains: ['kwintelstra.example'] },
  {
    debtor: 'koster-holding',
    name: 'Kwintelstra Waterbouw Holding B.V.',
    city: 'Utrecht',
    country: 'NL',
    domains: ['kwintelstra.example'],
  },
  { debtor: 'mueller', name: 'Müllersheimer Fördertechnik GmbH & Co. KG', city: 'München', country: 'DE' },
  { debtor: 'kroon-1', name: 'Café De Kroon', city: 'Breda', country: 'NL' },
  { debtor: 'kroon-2', name: 'Café De Kroon', city: 'Delft', country: 'NL' },
  { debtor: 'zonnewind', name: 'Zonnewindhoek Beheer B.V. t.h.o.d.n. Bakkerij Zonnewindhoek', city: 'Zwolle', country: 'NL' },
  { debtor: 'ag', name: 'Vexolindra AG', city: 'Bern', country: 'CH' },
  { debtor: 'numbers', name: 'Ostravelle Logistik 2 GmbH', city: 'Essen', country: 'DE' },
];
const index = new MemoryIndex(BOOK);

function outcome(seen: Described): string {
  const decision = decide(index.search(seen));
  if (decision.kind === 'one') return decision.candidate.known.debtor;
  return decision.kind === 'none' ? 'none' : `choice: ${decision.candidates[0]?.known.debtor}`;
}

describe('linked without asking', () => {
  it.each<readonly [string, Described, string]>([
    ['another spelling of the form', { name: 'VEXOLINDRA A.G.', city: 'Berne', country: 'CH' }, 'ag'],
    [
      'umlauts written out, the place in English',
      { name: 'Muellersheimer Foerdertechnik', city: 'Munich', country: 'DE' },
      'mueller',
    ],
    [
      'a typing error in a rare word, in the same place',
      { name: 'Mülersheimer Fördertechnik', city: 'München', country: 'DE' },
      'mueller',
    ],
    ['the name that it trades under', { name: 'Bakkerij Zonnewindhoek', city: 'Zwolle', country: 'NL' }, 'zonnewind'],
  ])('%s', (_, seen, debtor) => {
    expect(outcome(seen)).toBe(debtor);
  });
});

describe('a choice', () => {
  it.each<readonly [string, Described, string]>([
    [
      'between namesakes, the one in that place first',
      { name: 'Cafe de Kroon', city: 'Delft', country: 'NL' },
      'choice: kroon-2',
    ],
    ['of another company of the group', { name: 'Kwintelstra Waterbouw Nederland', city: 'Utrecht' }, 'choice: koster'],
    ['of a name in another country', { name: 'Vexolindra', city: 'Linz', country: 'AT' }, 'choice: ag'],
    ['of another legal form', { name: 'Vexolindra GmbH', city: 'Bern', country: 'CH' }, 'choice: ag'],
    ['of another number', { name: 'Ostravelle Logistik 3 GmbH', city: 'Essen', country: 'DE' }, 'choice: numbers'],
  ])('%s', (_, seen, expected) => {
    expect(outcome(seen)).toBe(expected);
  });

  it('of a namesake whose site nobody noted, beside the company of its group that is known by that site', () => {
    const group = { city: 'Leipzig', country: 'DE' };
    const site = { domains: ['velyatima.example'] };
    const known = [
      { debtor: 'trading', name: 'Velyatima Hoveniers Trading GmbH', ...group, ...site },
      { debtor: 'namesake', name: 'Velyatima Hoveniers GmbH', ...group },
    ];
    const seen = { name: 'Velyatima Hoveniers GmbH', ...group, ...site };
    const decided = ([...each]: typeof known) => decide(new MemoryIndex(each).search(seen));
    expect(decided(known.slice(0, 1)).kind).toBe('one');
    const choice = decided(known);
    expect(choice.kind === 'several' && choice.candidates.map(({ known: { debtor } }) => debtor)).toEqual([
      'trading',
      'namesake',
    ]);
  });

  it('names a share for each, which add up to no more than one', () => {
    const decision = decide(index.search({ name: 'Café De Kroon' }));
    const shares = decision.kind === 'several' ? decision.candidates.map(({ confidence }) => confidence) : [];
    expect(shares).toHaveLength(2);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1);
  });
});

describe('nobody', () => {
  it.each(['Bakkerij Janssen', 'Quorbitane Systems', ''])('is said of %j', (name) => {
    expect(outcome({ name, city: 'Tilburg', country: 'NL' })).toBe('none');
  });
});

it('puts namesakes in the order of their numbers, however the book has them', () => {
  const name = 'Jagersma Metaal';
  const namesakes = ['files|587', 'files|1033', 'files|64'].map((debtor) => ({ debtor, name }));
  const decision = decide(new MemoryIndex(namesakes).search({ name }));
  expect(decision.kind === 'several' && decision.candidates.map(({ known }) => known.debtor)).toEqual([
    'files|64',
    'files|587',
    'files|1033',
  ]);
});
