import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CompanyId } from '@/lib/domain/ids';
import { blankCompany, readStoredCompanies, watchStoredCompanies, writeStoredCompanies } from './stored-companies';

beforeEach(() => fakeBrowser.reset());

const NOBODY_TOLD = { vatIds: [], registrationNumbers: [], ibans: [] };

describe('our companies as they are stored', () => {
  it('are, before anybody says so, one in euros and Amsterdam time, of a size that is not known', async () => {
    expect(await readStoredCompanies()).toEqual({
      usual: 'default',
      list: [
        {
          id: 'default',
          name: '',
          currency: 'EUR',
          timeZone: 'Europe/Amsterdam',
          isSme: null,
          vatRatePct: 21,
          own: NOBODY_TOLD,
        },
      ],
    });
  });

  it('are a list of one where an older release kept a single company, with all that it kept', async () => {
    const kept = { id: 'default', currency: 'SEK', timeZone: 'Europe/Stockholm', isSme: true, vatRatePct: 25 };
    await fakeBrowser.storage.local.set({ company: kept });
    expect(await readStoredCompanies()).toEqual({ usual: 'default', list: [{ ...kept, name: '', own: NOBODY_TOLD }] });
  });

  it('are as they were written, and every page hears of it', async () => {
    const before = await readStoredCompanies();
    const heard: string[][] = [];
    const stop = watchStoredCompanies(({ list }) => heard.push(list.map(({ name }) => name)));
    const second = blankCompany('second' as CompanyId, 'Second');
    await writeStoredCompanies({ list: [...before.list, second], usual: second.id });
    expect(await readStoredCompanies()).toEqual({ list: [before.list[0], second], usual: 'second' });
    expect(heard).toEqual([['', 'Second']]);
    stop();
  });
});
