// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Companies, CompanySettings } from '@/lib/domain/company';
import type { CompanyHoldings } from '@/lib/domain/company-holdings';
import { companyId } from '@/lib/domain/ids';
import { EUR } from '@/lib/domain/money';
import { mount } from '@/tests/support/gallery/mount';
import { CompanyList } from './company-list';

const company = (id: string, name: string): CompanySettings => ({
  id: companyId(id),
  name,
  currency: EUR,
  timeZone: 'Europe/Amsterdam',
  isSme: null,
  vatRatePct: 21,
  own: { vatIds: [], registrationNumbers: [], ibans: [] },
});
const [NORTH, SOUTH] = [company('n', 'Noord'), company('z', 'Zuid')];
const NOTHING: CompanyHoldings = { sources: 0, debtors: 0, connections: 0, versions: 0, links: 0 };
const FULL: CompanyHoldings = { sources: 2, debtors: 412, connections: 1, versions: 3, links: 9 };

async function list(companies: Companies, held: CompanyHoldings = NOTHING, isRemoved = true) {
  const actions = { add: vi.fn(), save: vi.fn(), makeUsual: vi.fn(), remove: vi.fn(async () => isRemoved) };
  const holdings = new Map(companies.list.map(({ id }) => [id, held]));
  return { actions, ...(await mount(<CompanyList companies={companies} holdings={holdings} {...actions} />)) };
}
const TWO: Companies = { list: [NORTH, SOUTH], usual: NORTH.id };

describe('our companies', () => {
  it('are one form while there is one, with the way to a second', async () => {
    const { actions, all, root, click } = await list({ list: [NORTH], usual: NORTH.id });
    expect(all('company')).toHaveLength(0);
    expect(root.querySelectorAll('input[type="radio"]')).toHaveLength(3);
    await click('company-add');
    const name = all('company-new-name')[0] as HTMLInputElement;
    await act(() => {
      name.value = ' Zuid ';
      name.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('company-new-add');
    expect(actions.add).toHaveBeenCalledWith('Zuid');
  });

  it('are told apart by what each holds; the usual one stays', async () => {
    const { all, text } = await list(TWO, FULL);
    const [north, south] = all('company');
    expect(north?.textContent).toContain('standaard');
    expect(north?.querySelector('[data-testid="company-remove"]')).toBeNull();
    expect(south?.textContent).toContain('2 bronnen');
    expect(text()).not.toContain('Ja, alles wissen');
  });

  it('go only after it was said what goes with them', async () => {
    const { actions, click, text } = await list(TWO, FULL);
    await click('company-remove');
    expect(text('company-removal')).toContain(
      'Zuid verwijderen? Dit wordt gewist: 2 bronnen, 412 debiteuren, 1 verbinding, 3 versies van het kredietbeleid en 9 bevestigde koppelingen.',
    );
    expect(actions.remove).not.toHaveBeenCalled();
    await click('company-remove-yes');
    expect(actions.remove).toHaveBeenCalledWith(SOUTH);
  });

  it('that hold nothing are said to hold nothing; one that is being read stays, and why is said', async () => {
    const { click, text } = await list(TWO, NOTHING, false);
    await click('company-remove');
    expect(text('company-removal')).toContain('Zuid verwijderen? Er is nog niets van ingelezen.');
    await click('company-remove-yes');
    expect(text('company-removal')).toContain('Niet verwijderd');
  });

  it('become the usual one, or show their form, on a click', async () => {
    const { actions, click, root } = await list(TWO);
    await click('company-make-usual');
    expect(actions.makeUsual).toHaveBeenCalledWith(SOUTH);
    expect(root.querySelectorAll('input[type="radio"]')).toHaveLength(0);
    await click('company-edit');
    expect(root.querySelectorAll('input[type="radio"]')).toHaveLength(3);
  });
});
