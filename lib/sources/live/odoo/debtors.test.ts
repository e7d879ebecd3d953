import { describe, expect, it } from 'vitest';
import { EUR } from '@/lib/domain/money';
import { debtorRecord } from './debtors';
import { partnerRow } from './rows';

const recordOf = (rest: object) =>
  debtorRecord(partnerRow.parse({ id: 7, name: 'Azure Interior', ...rest }), {
    currency: EUR,
    terms: new Map(),
    ibans: new Map(),
  });

describe('the register number of a partner of Odoo', () => {
  it.each([
    [{ company_registry: '12345678', l10n_nl_kvk: false }, '12345678'],
    [{ company_registry: false, l10n_nl_kvk: '12345678' }, '12345678'],
    [{ l10n_nl_kvk: '12345678' }, '12345678'],
    [{ company_registry: false }, undefined],
  ])('%o', (rest, number) => {
    expect(recordOf(rest).registrationNumber).toBe(number);
  });
});

describe('the limit of a partner of Odoo', () => {
  it.each([
    [{ credit_limit: 5_000.5 }, 500_050],
    // Odoo answers that of the company where there is none of its own, and it holds.
    [{ credit_limit: 1_000, use_partner_credit_limit: false }, 100_000],
    [{ credit_limit: 0, use_partner_credit_limit: true }, undefined],
    [{ credit_limit: -1 }, undefined],
    [{}, undefined],
  ])('%o', (rest, minor) => {
    expect(recordOf(rest).creditLimit?.minor).toBe(minor);
  });
});
