import { describe, expect, it } from 'vitest';
import { sourceId } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { debtorAliases } from './debtor-aliases';
import { linksOf } from './links-of';
import { lookupsOf } from './lookups-of';
import { normaliseDomain } from './normalise-domain';
import { isPublicDomain } from './public-domains';
import { searchLookups } from './search-lookups';

const FILE = sourceId('file');
const ORIGIN = 'https://crm.example.com';
const written = (aliases: readonly { kind: string; value: string }[]) => aliases.map(({ kind, value }) => `${kind} ${value}`);

const sighting: Sighting = {
  kind: 'quote',
  hostRecordId: 'sale-7',
  hostDebtorId: 'party-5',
  name: 'Voorbeeld Horeca B.V.',
  debtorNumber: ' 1001 ',
  vatId: 'NL 0044.95.445.B01',
  registrationNumber: '6875 0110',
  emailDomains: ['voorbeeld.example', 'gmail.com'],
  iban: 'NL91 ABNA 0417 1643 00',
  evidence: {},
};

describe('what a page is looked up by', () => {
  it('is strongest first, and links before all', () => {
    expect(written(lookupsOf(sighting, ORIGIN, [FILE]))).toEqual([
      'link exact|https://crm.example.com|party-5|voorbeeld horeca',
      'link record|https://crm.example.com|party-5',
      'registration 68750110',
      'vat NL004495445B01',
      'number file|1001',
      'iban NL91ABNA0417164300',
      'domain voorbeeld.example',
      'name voorbeeld horeca',
    ]);
  });

  it('leaves out what names nobody', () => {
    const vague = {
      ...sighting,
      vatId: 'NL123456789B90',
      iban: 'NL91ABNA0417164301',
      registrationNumber: 'n.v.t.',
      debtorNumber: '',
      emailDomains: ['gmail.com'],
    };
    expect(lookupsOf(vague, ORIGIN, [FILE]).map(({ kind }) => kind)).toEqual(['link', 'link', 'name']);
    expect(lookupsOf({ kind: 'debtor', evidence: {} }, ORIGIN, [FILE])).toEqual([]);
  });

  it('looks for a number in every source of the book', () => {
    const lookups = lookupsOf({ kind: 'debtor', debtorNumber: 'd-9', evidence: {} }, ORIGIN, [FILE, sourceId('tryton')]);
    expect(written(lookups)).toEqual(['number file|D-9', 'number tryton|D-9']);
  });

  it('is bounded', () => {
    const flood = {
      ...sighting,
      emailDomains: Array.from({ length: 1000 }, (_, index) => `d${index}.example`),
      hostDebtorId: 'x'.repeat(1e6),
      debtorNumber: '9'.repeat(1e6),
    };
    const lookups = lookupsOf(flood, ORIGIN, [FILE]);
    expect(lookups.filter(({ kind }) => kind === 'domain')).toHaveLength(5);
    expect(lookups.every(({ value }) => value.length < 400)).toBe(true);
  });
});

describe('what a debtor is kept under', () => {
  it('is what a page would be looked up by', () => {
    const debtor = {
      number: '1001',
      name: 'VOORBEELD HORECA BV',
      vatId: 'NL004495445B01',
      registrationNumber: '68750110',
      iban: 'NL91ABNA0417164300',
      email: 'administratie@voorbeeld.example',
      website: 'https://www.voorbeeld.example/contact',
    };
    const lookups = lookupsOf(sighting, ORIGIN, [FILE]).filter(({ kind }) => kind !== 'link');
    expect(debtorAliases(debtor, FILE)).toEqual(lookups);
  });
});

describe('links', () => {
  it('are remembered by the record of the debtor, on its own page too', () => {
    const own: Sighting = { kind: 'debtor', hostRecordId: 'party-5', name: 'Voorbeeld Horeca', evidence: {} };
    expect(linksOf(own, ORIGIN)).toEqual(linksOf(sighting, ORIGIN));
  });
  it('by the name on that site when there is no record', () => {
    const nameless: Sighting = { kind: 'quote', hostRecordId: 'sale-7', name: 'Voorbeeld', evidence: {} };
    expect(written(linksOf(nameless, ORIGIN))).toEqual(['link exact|https://crm.example.com||voorbeeld']);
  });
  it('not at all without either', () => {
    expect(linksOf({ kind: 'quote', hostRecordId: 'sale-7', evidence: {} }, ORIGIN)).toEqual([]);
  });
});

describe('domains', () => {
  it.each([
    ['info@Voorbeeld.example', 'voorbeeld.example'],
    ['https://www.voorbeeld.example/over-ons?x=1', 'voorbeeld.example'],
    ['voorbeeld.example:8080', 'voorbeeld.example'],
    ['geen', null],
    ['info@', null],
    ['', null],
  ])('of %j is %j', (text, domain) => {
    expect(normaliseDomain(text)).toBe(domain);
  });
  it('that anyone can have say nothing', () => {
    expect(['gmail.com', 'hotmail.nl', 'outlook.de', 'ziggo.nl', 'facebook.com'].every(isPublicDomain)).toBe(true);
    expect(['voorbeeld.example', 'livestock.example', 'outlookers.nl'].some(isPublicDomain)).toBe(false);
  });
});

describe('what a person types', () => {
  it('is any identifier, or how the name starts', () => {
    expect(written(searchLookups('nl004495445b01', [FILE]).exact)).toEqual(['vat NL004495445B01', 'number file|NL004495445B01']);
    expect(searchLookups('Voorb', [FILE])).toEqual({
      exact: [{ kind: 'number', value: 'file|VOORB' }],
      prefix: [{ kind: 'name', value: 'voorb' }],
    });
    expect(searchLookups('v', [FILE]).prefix).toEqual([]);
  });
});
