import { describe, expect, it } from 'vitest';
import type { CompanyIdentifiers, CompanySettings } from '@/lib/domain/company';
import { companyId } from '@/lib/domain/ids';
import { EUR } from '@/lib/domain/money';
import { companyMeant } from './company-meant';

const NOBODY: CompanyIdentifiers = { vatIds: [], registrationNumbers: [], ibans: [] };

const company = (id: string, name: string, own: Partial<CompanyIdentifiers> = {}): CompanySettings => ({
  id: companyId(id),
  name,
  currency: EUR,
  timeZone: 'Europe/Amsterdam',
  isSme: null,
  vatRatePct: 21,
  own: { ...NOBODY, ...own },
});

const NORTH = company('n', 'Noord', { vatIds: ['NL123456782B01'], ibans: ['NL91ABNA0417164300'] });
const SOUTH = company('z', 'Zuid Handel B.V.', { vatIds: ['NL004495445B01'], registrationNumbers: ['12345678'] });
const OURS = [NORTH, SOUTH];

const told = (administration: string | null, owner?: Partial<CompanyIdentifiers>) => ({
  administration,
  ...(owner && { owner: { ...NOBODY, ...owner } }),
});

describe('which of our companies a file is of', () => {
  it.each([
    ['its VAT id, however written', told(null, { vatIds: ['NL 0044.95.445.B01'] }), SOUTH, 'NL 0044.95.445.B01'],
    ['its register number', told('Anders', { registrationNumbers: ['KvK 12345678'] }), SOUTH, 'KvK 12345678'],
    ['the account of a statement', told(null, { ibans: ['NL91 ABNA 0417 1643 00'] }), NORTH, 'NL91 ABNA 0417 1643 00'],
    ['its name, whatever its legal form', told('ZUID HANDEL BV'), SOUTH, 'ZUID HANDEL BV'],
    ['an identifier before a name', told('Zuid Handel B.V.', { ibans: ['NL91ABNA0417164300'] }), NORTH, 'NL91ABNA0417164300'],
  ])('is told by %s', (_, about, expected, said) => {
    expect(companyMeant(about, OURS)).toEqual({ company: expected, told: said });
  });

  it.each([
    ['it names nobody', told(null)],
    ['it names a stranger', told('Vreemd B.V.', { vatIds: ['NL999999999B08'], ibans: ['x'] })],
    ['its name is only like ours', told('Zuid')],
    ['a company without a name would fit a file without one', told('B.V.')],
  ])('is not said when %s', (_, about) => {
    expect(companyMeant(about, [...OURS, company('u', '')])).toBeNull();
  });

  it('is not said when two of ours share what it names', () => {
    const branch = company('b', 'Filiaal', { vatIds: ['NL004495445B01'] });
    expect(companyMeant(told('Filiaal', { vatIds: ['NL004495445B01'] }), [...OURS, branch])).toBeNull();
  });
});
