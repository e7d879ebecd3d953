import { describe, expect, it } from 'vitest';
import { type Companies, type CompanySettings, companyOf } from './company';
import { companyId } from './ids';
import { EUR } from './money';

const company = (id: string): CompanySettings => ({
  id: companyId(id),
  name: id,
  currency: EUR,
  timeZone: 'Europe/Amsterdam',
  isSme: null,
  vatRatePct: 21,
  own: { vatIds: [], registrationNumbers: [], ibans: [] },
});

const TWO: Companies = { list: [company('a'), company('b')], usual: companyId('b') };

describe('which of our companies is meant', () => {
  it('is the one that somebody chose, else the usual one', () => {
    expect(companyOf(TWO, companyId('a')).id).toBe('a');
    expect(companyOf(TWO).id).toBe('b');
  });

  it('is the usual one where the chosen one is no more, and the first where that is no more either', () => {
    expect(companyOf(TWO, companyId('gone')).id).toBe('b');
    expect(companyOf({ ...TWO, usual: companyId('gone') }).id).toBe('a');
  });
});
