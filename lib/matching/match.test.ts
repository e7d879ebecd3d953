import { describe, expect, it } from 'vitest';
import type { AliasKind, DebtorIdentity } from '@/lib/domain/debtor';
import { debtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { type Found, match } from './match';

const person = (key: string, name: string) => ({
  debtor: debtorKey(key),
  identity: { number: key, name } satisfies DebtorIdentity,
});
const A = person('A', 'Jansen Bouw B.V.');
const B = person('B', 'De Vries Metaal B.V.');
const A2 = person('A2', 'Jansen Bouw N.V.');

const found = (kind: AliasKind, ...debtors: Found['debtors']): Found => ({ lookup: { kind, value: 'x' }, debtors });
const exactLink = (debtor: Found['debtors'][number]): Found => ({
  lookup: { kind: 'link', value: 'exact|o|1|jansen' },
  debtors: [debtor],
});
const recordLink = (debtor: Found['debtors'][number]): Found => ({
  lookup: { kind: 'link', value: 'record|o|1' },
  debtors: [debtor],
});
const sighting = (name?: string): Sighting => ({ kind: 'quote', evidence: {}, ...(name !== undefined && { name }) });

function outcome(name: string | undefined, ...lookups: readonly Found[]): string {
  const result = match(sighting(name), lookups);
  if (result.kind === 'one') return result.candidate.debtor;
  return result.kind === 'none' ? 'none' : `${result.because}: ${result.candidates.map(({ debtor }) => debtor).join(' ')}`;
}

describe('one debtor', () => {
  it.each<readonly [string, string | undefined, readonly Found[], string]>([
    ['by an identifier', 'Something else', [found('vat', A)], 'A'],
    ['by name', 'Jansen Bouw', [found('name', A)], 'A'],
    ['by an identifier before the name', 'De Vries Metaal', [found('registration', A), found('name', B)], 'A'],
    ['by a number whose name is much the same', 'Bouwbedrijf Jansen', [found('number', A)], 'A'],
    ['by a number where no name is shown', undefined, [found('number', A)], 'A'],
    ['of a group with one domain, by name', 'De Vries Metaal', [found('domain', A, B), found('name', B)], 'B'],
    ['of two with one VAT id, by name', 'De Vries Metaal', [found('vat', A, B), found('name', B)], 'B'],
    ['of two names, by legal form', 'Jansen Bouw NV', [found('name', A, A2)], 'A2'],
    ['though its number is another in the book', 'Jansen Bouw', [found('vat', A), found('number', B), found('name', A)], 'A'],
    ['though its mail is of another', 'Jansen Bouw', [found('registration', A), found('domain', B)], 'A'],
    [
      'though its mail is of another and a number brought it',
      'Jansen Bouw',
      [found('number', A), found('domain', B), found('name', A)],
      'A',
    ],
  ])('%s', (_, name, lookups, expected) => {
    expect(outcome(name, ...lookups)).toBe(expected);
  });
});

describe('a choice', () => {
  it.each<readonly [string, string | undefined, readonly Found[], string]>([
    ['between homonyms', 'Jansen Bouw', [found('name', A, A2)], 'homonyms: A A2'],
    ['between identifiers that disagree', 'Jansen Bouw', [found('registration', A), found('vat', B)], 'conflict: A B'],
    [
      'between a bank account and a register',
      'Jansen Bouw',
      [found('vat', A), found('iban', B), found('name', A)],
      'conflict: A B',
    ],
    ['between a number and a name', 'De Vries Metaal', [found('number', A), found('name', B)], 'conflict: A B'],
    ['between a domain and a name', 'De Vries Metaal', [found('domain', A), found('name', B)], 'conflict: A B'],
    ['between a VAT id and a number, where no name helps', undefined, [found('vat', A), found('number', B)], 'conflict: A B'],
    ['of one, when the number is of a quite different name', 'Bloemen Smit', [found('number', A)], 'conflict: A'],
    ['of one, when only the domain speaks for it', 'Jansen Beheer', [found('domain', A)], 'conflict: A'],
    ['of one, when the legal form is another', 'Stichting Jansen Bouw', [found('name', A)], 'conflict: A'],
    ['in the order of the numbers, however the store gives them', 'Jansen Bouw', [found('name', A2, A)], 'homonyms: A A2'],
  ])('%s', (_, name, lookups, expected) => {
    expect(outcome(name, ...lookups)).toBe(expected);
  });

  it('is never longer than a person reads', () => {
    const many = Array.from({ length: 60 }, (_, index) => person(`D${index}`, 'Chain'));
    const result = match(sighting('Chain'), [found('name', ...many)]);
    expect(result.kind === 'several' && result.candidates.length).toBe(20);
  });
});

describe('a remembered link', () => {
  it.each<readonly [string, string | undefined, readonly Found[], string]>([
    ['holds where nothing else is found', 'Jansen', [exactLink(A), recordLink(A)], 'A'],
    ['holds against the name that it was confirmed for', 'De Vries Metaal', [exactLink(A), found('name', B)], 'A'],
    ['holds among homonyms', 'Jansen Bouw', [recordLink(A2), found('name', A, A2)], 'A2'],
    ['holds against a domain', 'Jansen Bouw', [recordLink(A), found('domain', B)], 'A'],
    ['is asked again when an identifier names another', 'Jansen Bouw', [exactLink(A), found('vat', B)], 'link-changed: A B'],
    [
      'is asked again when the record came to name another',
      'De Vries Metaal',
      [recordLink(A), found('name', B)],
      'link-changed: A B',
    ],
    [
      'is asked again when the record has the number of another',
      'Metaal',
      [recordLink(A), found('number', B)],
      'link-changed: A B',
    ],
    ['to a debtor that left the book is none', 'De Vries Metaal', [{ ...recordLink(A), debtors: [] }, found('name', B)], 'B'],
  ])('%s', (_, name, lookups, expected) => {
    expect(outcome(name, ...lookups)).toBe(expected);
  });
});

describe('nobody', () => {
  it('is what nothing found means', () => {
    expect(outcome('Jansen')).toBe('none');
    expect(outcome('Jansen', found('vat'), found('name'))).toBe('none');
  });
});

describe('evidence', () => {
  it('is all that speaks for a candidate, strongest first, each once', () => {
    const result = match(sighting('Jansen Bouw'), [found('vat', A), found('domain', A), found('domain', A), found('name', A)]);
    expect(result.kind === 'one' && result.candidate.evidence).toEqual(['vat', 'domain', 'name']);
  });
});
