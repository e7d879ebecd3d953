import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { companiesForPage } from '@/lib/app/companies-for-page';
import { findDebtors } from '@/lib/app/find-debtors';
import { findFlagged } from '@/lib/app/find-flagged';
import { proposeCustomers } from '@/lib/app/propose-customers';
import { raiseFlag } from '@/lib/app/raise-flag';
import { rememberLink } from '@/lib/app/remember-link';
import { type DueFlag, watchDueFlags } from '@/lib/app/watch-due-flags';
import { companyId } from '@/lib/domain/ids';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { emptyFlag, type NewFlag } from '@/lib/domain/record/new-flag';
import type { Sighting } from '@/lib/domain/sighting';
import { userName } from '@/lib/platform/preferences';
import { unusedVatId } from '@/tests/support/books/vat-id';
import { AT, emptyStore, importRows, ORIGIN, row } from './support/import-steps';

const VAT = unusedVatId(1);

beforeEach(async () => {
  await emptyStore();
  await userName.setValue('Noor');
  await importRows(
    row('1', 'F1', { name: 'Bakkerij Zon B.V.', vat_id: VAT }),
    row('2', 'F2', { name: 'Timmerwerken Oost B.V.' }),
    row('3', 'F3', { name: 'Jansen Bouw' }),
    row('4', 'F4', { name: 'Jansen Bouw' }),
  );
});

const NOTHING = { selection: null, claims: [], isAdapter: false, origin: ORIGIN };
const find = async (handover: Partial<Parameters<typeof findFlagged>[0]>) => {
  const found = await findFlagged({ ...NOTHING, companies: await companiesForPage(''), at: AT, ...handover });
  return found.map(({ identity }) => identity.number).sort();
};

describe('who is meant by a selection', () => {
  it.each([
    ['a name', 'Bakkerij Zon B.V.', ['1']],
    ['a name as people write it', 'bakkerij zon bv', ['1']],
    ['an identifier', VAT, ['1']],
    ['one sign alone', '2', []],
    [
      'a name among the lines of an address',
      'T.a.v. de heer Smit\nTimmerwerken Oost B.V.\nDorpsstraat 1\n1234 AB Utrecht',
      ['2'],
    ],
    ['namesakes', 'Jansen Bouw', ['3', '4']],
    ['nobody', 'Nobody at all N.V.', []],
    ['a sentence', 'please call me back tomorrow about the delivery', []],
  ])('%s', async (_, selection, numbers) => {
    expect(await find({ selection })).toEqual(numbers);
  });
});

describe('who is meant by a page', () => {
  const claim = (said: Partial<Sighting>): Sighting => ({ kind: 'debtor', evidence: {}, ...said });

  it('is whom its adapter sees, and what was linked by hand', async () => {
    expect(await find({ claims: [claim({ vatId: VAT })], isAdapter: true })).toEqual(['1']);
    const [other] = await findDebtors('Timmerwerken', 1);
    const sighting = claim({ hostRecordId: 'a-9', name: 'Oost' });
    if (other) await rememberLink({ origin: ORIGIN, sighting, debtor: other.debtor, at: AT });
    expect(await find({ claims: [sighting], isAdapter: true })).toEqual(['2']);
  });

  it('is everybody whom claims of any page lead to', async () => {
    expect(await find({ claims: [claim({ vatId: VAT })] })).toEqual(['1']);
    expect(await find({ claims: [claim({ vatId: VAT }), claim({ name: 'Timmerwerken Oost B.V.' })] })).toEqual(['1', '2']);
    expect(await find({ claims: [] })).toEqual([]);
  });
});

describe('the address bar', () => {
  it('proposes by the beginning of a name, and says what tells namesakes apart', async () => {
    expect(await proposeCustomers('jans')).toEqual([
      { content: '3', description: 'Jansen Bouw · 3' },
      { content: '4', description: 'Jansen Bouw · 4' },
    ]);
    expect(await proposeCustomers('j')).toEqual([]);
    await emptyStore();
    expect(await proposeCustomers('jans')).toEqual([]);
  });
});

describe('the flags that wait for somebody', () => {
  const COMPANY = companyId('default');

  async function raise(name: string, flag: Partial<NewFlag> = {}): Promise<void> {
    const [found] = await findDebtors(name, 1);
    if (!found) throw new Error(`nobody is called ${name}`);
    const whole = { ...emptyFlag(AT.today), reason: 'three promises broken', ...flag };
    expect((await raiseFlag({ company: COMPANY, debtor: found.debtor, flag: whole, at: AT })).ok).toBe(true);
  }
  const until = (expiresOn: LocalDate) => ({ expiresOn, reviewOn: expiresOn });
  const line = ({ identity, due }: DueFlag) => `${identity?.name}: ${due}`;

  it('GDP-02: given flags of which one stops supply for ten more days, when ninety days pass, then first that one waits, then all', async () => {
    await raise('Bakkerij', until(addDays(AT.today, 10)));
    await raise('Timmerwerken', { kind: 'note' });
    const told = vi.fn<(due: readonly DueFlag[]) => void>();
    let stop = watchDueFlags(COMPANY, AT.today, told);
    await vi.waitFor(() => expect(told.mock.lastCall?.[0].map(line)).toEqual(['Bakkerij Zon B.V.: expires']));
    stop();
    stop = watchDueFlags(COMPANY, addDays(AT.today, 90), told);
    await vi.waitFor(() =>
      expect(told.mock.lastCall?.[0].map(line)).toEqual(['Bakkerij Zon B.V.: expired', 'Timmerwerken Oost B.V.: review']),
    );
    stop();
  });
});
