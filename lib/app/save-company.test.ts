import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCompany } from './read-company';
import { saveCompany } from './save-company';

beforeEach(() => fakeBrowser.reset());

describe('our own company', () => {
  it('is, before anybody says so, in euros and Amsterdam time, of a size that is not known', async () => {
    expect(await readCompany()).toEqual({
      id: 'default',
      currency: 'EUR',
      timeZone: 'Europe/Amsterdam',
      isSme: null,
      vatRatePct: 21,
    });
  });

  it('is as it was saved', async () => {
    const told = { ...(await readCompany()), isSme: true, vatRatePct: 9 };
    await saveCompany(told);
    expect(await readCompany()).toEqual(told);
  });
});
