import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CurrencyCode } from '@/lib/domain/money';
import { addCompany } from './add-company';
import { choosePageCompany } from './choose-page-company';
import { companiesForPage } from './companies-for-page';
import { makeUsualCompany } from './make-usual-company';
import { readCompanies } from './read-companies';
import { readCompany } from './read-company';
import { saveCompany } from './save-company';

beforeEach(() => fakeBrowser.reset());

describe('our own companies', () => {
  it('are each as they were saved, and the others stay as they were', async () => {
    const first = await readCompany();
    const second = await addCompany('Zuid');
    await saveCompany({ ...second, currency: 'SEK' as CurrencyCode, isSme: true });
    expect((await readCompanies()).list).toEqual([first, { ...second, currency: 'SEK', isSme: true }]);
    await saveCompany({ ...first, vatRatePct: 9 });
    expect(await readCompany(first.id)).toEqual({ ...first, vatRatePct: 9 });
    expect(await readCompany(second.id)).toMatchObject({ name: 'Zuid', currency: 'SEK' });
  });

  it('come into being under an id of their own, and do not come back by being saved', async () => {
    const ids = [await addCompany('A'), await addCompany('B')].map(({ id }) => id);
    expect(new Set([...ids, 'default']).size).toBe(3);
    const gone = { ...(await readCompany()), id: 'gone' as (typeof ids)[0] };
    await saveCompany(gone);
    expect((await readCompanies()).list).toHaveLength(3);
  });

  it('are meant by the usual one wherever nobody chose another', async () => {
    const second = await addCompany('Zuid');
    expect((await readCompany()).id).toBe('default');
    await makeUsualCompany(second.id);
    expect((await readCompany()).id).toBe(second.id);
    await makeUsualCompany('gone' as typeof second.id);
    expect((await readCompany()).id).toBe(second.id);
  });
});

describe('the pages of a site', () => {
  it('are about the usual company until another is chosen there, and others are about theirs', async () => {
    const second = await addCompany('Zuid');
    await choosePageCompany('https://crm.example', second.id);
    const crm = await companiesForPage('https://crm.example');
    expect([crm.company.id, crm.others.map(({ id }) => id)]).toEqual([second.id, ['default']]);
    expect((await companiesForPage('https://erp.example')).company.id).toBe('default');
    expect((await companiesForPage('constructor')).company.id).toBe('default');
  });

  it('are about the one that a person looks at now, without that being remembered', async () => {
    const second = await addCompany('Zuid');
    expect((await companiesForPage('https://crm.example', second.id)).company.id).toBe(second.id);
    expect((await companiesForPage('https://crm.example')).company.id).toBe('default');
  });
});
