// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import type { Role } from '@/lib/domain/role';
import { ago, asked, type ListCase, said } from '@/lib/policy/checklist/connected.examples';
import { checkedDeal } from '@/tests/support/gallery/checklists';
import { mount } from '@/tests/support/gallery/mount';
import { ChecklistScreen } from './checklist-screen';

async function screen(changes: ListCase = {}, role: Role = 'sales') {
  const actions = { answer: vi.fn(), confirm: vi.fn(), assign: vi.fn(), decide: vi.fn() };
  const drawn = await mount(<ChecklistScreen {...checkedDeal(changes, role)} actions={actions} />);
  const press = (key: string) =>
    act(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  const head = (item: string) => drawn.root.querySelector<HTMLElement>(`[data-testid="check-${item}"]`) as HTMLElement;
  const type = (text: string, testId = 'check-text') =>
    act(async () => {
      const field = drawn.all(testId)[0] as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const save = () =>
    act(async () => {
      drawn.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  const order = () => [...drawn.root.querySelectorAll<HTMLElement>('.check')].map(({ dataset }) => dataset.item);
  const focused = () => (document.activeElement as HTMLElement | null)?.dataset.testid;
  return { ...drawn, actions, press, head, type, save, order, focused };
}

describe('the list of a deal', () => {
  it('R3-05: says how many the data answered, and shows what needs a person first and open', async () => {
    const { text, order, head, all } = await screen();
    expect(text('checklist-progress')).toBe('nog 2 open · 9 van 11 automatisch');
    expect(order()).toEqual(['C05', 'C11', 'C01', 'C02', 'C03', 'C04', 'C06', 'C07', 'C08', 'C09', 'C10']);
    expect(head('C05').getAttribute('aria-expanded')).toBe('true');
    expect(all('check-sentence')).toHaveLength(1);
    expect(text('check-sentence')).toBe('Ik ga na wie er aan de touwtjes trekt bij onze grootste klanten.');
  });

  it('names customer, document, amount and term', async () => {
    expect((await screen()).text()).toContain('Voorbeeld Horeca B.V.OFF-2041 · € 5.000 · 30 dagen');
  });

  it('tells of each item its state in a word, what it rests on and until when', async () => {
    const { text } = await screen();
    expect(text('check-C01')).toContain('in orde');
    expect(text('check-C01')).toContain('KvK, VIES · 28 sep · handelsregister');
    expect(text('check-C01')).toContain('t/m 27 dec');
    expect(text('check-C11')).toBe('Steun aan salesopenOntbreekt: advies met tegenvoorstel');
    expect(text('check-C10')).toBe('Andere afdelingenn.v.t.niets is te laat');
  });

  it('says what is wrong, with what it was held against', async () => {
    const { text } = await screen({ facts: { profile: { nameSimilarity: 0.61 } } });
    expect(text('check-C01')).toBe('Facturatiegegevensklopt nietKlopt niet: naam volgens het register 61% (grens 85%)');
  });

  it('R3-03: confirms all that the data answered in one push', async () => {
    const { click, text, actions } = await screen();
    expect(text('checklist-confirm')).toBe('Bevestig 6');
    await click('checklist-confirm');
    expect(actions.confirm).toHaveBeenCalledWith(['C01', 'C02', 'C03', 'C04', 'C08', 'C09']);
  });

  it('R3-03: proposes an answer of another deal, to be taken over', async () => {
    const earlier = [said({ item: 'C05', state: 'done', evidence: 'directeur tekent' }, 'sales', 120)];
    const { click, text, actions } = await screen({ record: { earlier } });
    expect(text('check-C05')).toContain('Eerder door Noor, 2 jun');
    await click('check-take-over');
    expect(actions.answer).toHaveBeenCalledWith({ item: 'C05', state: 'done', evidence: 'directeur tekent', termDays: 30 });
  });

  it('gives an item to somebody, with a day', async () => {
    const { click, save, actions } = await screen();
    await click('check-assign');
    await save();
    expect(actions.assign).toHaveBeenCalledWith({ item: 'C05', to: { role: 'credit_manager' }, dueOn: ago(-2) });
  });
});

describe('an answer', () => {
  it('R3-04: of “not applicable” is refused without a reason, in words, and saved with one', async () => {
    const { click, type, save, text, actions, head, all } = await screen();
    await click(head('C11'));
    await click('check-na');
    expect((all('check-text')[0] as HTMLInputElement).value).toBe('herhaalorder van bestaande klant');
    await type('nee');
    await save();
    expect(actions.answer).not.toHaveBeenCalled();
    expect(text('check-fault')).toBe('Geef een reden van minstens 10 tekens.');
    await type('vaste klant sinds 2019');
    await save();
    expect(actions.answer).toHaveBeenCalledWith({ item: 'C11', state: 'na', reason: 'vaste klant sinds 2019', termDays: 30 });
  });

  it('tells what was seen where no provider did', async () => {
    const { click, type, save, text, actions } = await screen({ facts: { external: null } });
    expect(text('check-sentence')).toContain('externe databronnen');
    await click('check-done');
    await save();
    expect(text('check-fault')).toContain('een rapport, een uittreksel');
    await type('rapport van 29 sep');
    await save();
    expect(actions.answer).toHaveBeenCalledWith({ item: 'C03', state: 'done', evidence: 'rapport van 29 sep', termDays: 30 });
  });

  it('against the data is for the credit manager, with a reason', async () => {
    const wrong: ListCase = { facts: { profile: { nameSimilarity: 0.61 } } };
    const bySales = await screen(wrong);
    expect(bySales.all('check-done')).toEqual([]);
    expect(bySales.text()).toContain('Alleen de creditmanager vinkt het af');
    const { click, type, save, actions } = await screen(wrong, 'credit_manager');
    await click('check-done');
    await type('handelsnaam van dezelfde B.V.');
    await save();
    expect(actions.answer.mock.calls[0]?.[0]).toMatchObject({
      item: 'C01',
      state: 'done',
      reason: 'handelsnaam van dezelfde B.V.',
    });
  });

  it('that is not for this role says for whom it is, and can be given to them', async () => {
    const { text, all, click, head } = await screen({ quote: { term: { days: 45 } } });
    await click(head('C06'));
    expect(text()).toContain('Dit punt is voor: creditmanager.');
    expect(all('check-done')).toEqual([]);
    expect(all('check-assign')).toHaveLength(1);
  });
});

describe('by keyboard', () => {
  it('goes from row to row, to the buttons and back, and answers', async () => {
    const { press, head, focused, actions, click } = await screen();
    head('C05').focus();
    await press('j');
    expect(focused()).toBe('check-C11');
    await press('ArrowUp');
    expect(focused()).toBe('check-C05');
    await press('k');
    expect(focused()).toBe('check-C05');
    await press('End');
    expect(focused()).toBe('check-C10');
    await press('Home');
    await press('Enter');
    expect(focused()).toBe('check-done');
    await press('Escape');
    expect(focused()).toBe('check-C05');
    await press('Enter');
    await click('check-done');
    expect(actions.answer).toHaveBeenCalledWith({ item: 'C05', state: 'done', termDays: 30 });
    expect(focused()).toBe('check-C11');
  });

  it('says with n that an item does not apply, where it may not', async () => {
    const { press, head, focused } = await screen();
    head('C05').focus();
    await press('n');
    expect(focused()).toBe('check-C05');
    await press('j');
    await press('n');
    expect(focused()).toBe('check-text');
    await press('Escape');
    expect(focused()).toBe('check-C11');
  });

  it('has one row at a time that Tab reaches', async () => {
    const { root, head, press } = await screen();
    head('C05').focus();
    await press('j');
    const reachable = [...root.querySelectorAll('.check-head[tabindex="0"]')].map((row) => row.getAttribute('data-testid'));
    expect(reachable).toEqual(['check-C11']);
  });

  it('ends at the decision', async () => {
    const answers = [said({ item: 'C11', state: 'done' })];
    const { press, head, focused, click, root } = await screen({ record: { answers } });
    head('C05').focus();
    await press('Enter');
    await click('check-done');
    expect(focused()).toBe('decide-credit');
    expect(root.querySelector('.check-form')).toBeNull();
  });
});

describe('the decision', () => {
  it('R3-02: on credit is shut until the list is complete, and says why; all else stays possible', async () => {
    const { click, text, actions, all } = await screen();
    expect(all('decide-credit')[0]?.getAttribute('aria-disabled')).toBe('true');
    expect(text('credit-bar')).toBe('Nog 2 van 11 punten open: krediet kan nog niet worden verleend.');
    await click('decide-credit');
    expect(actions.decide).not.toHaveBeenCalled();
    for (const outcome of ['cash', 'prepaid', 'refer', 'reject']) await click(`decide-${outcome}`);
    expect(actions.decide.mock.calls.flat()).toEqual(['cash', 'prepaid', 'refer', 'reject']);
  });

  const complete: ListCase = { checks: { salesRank: 40, vies: asked('VIES'), advice: { on: ago(0), offers: 1 } } };
  it('R3-02: opens with the last item', async () => {
    const { click, text, actions, all } = await screen(complete);
    expect(text('checklist-progress')).toContain('alles afgevinkt');
    expect(all('credit-bar')).toEqual([]);
    await click('decide-credit');
    expect(actions.decide).toHaveBeenCalledWith('credit');
  });

  it('on credit stays shut where the policy refers', async () => {
    const { text } = await screen({
      ...complete,
      facts: { promises: [{ amount: cents(5), on: ago(9), state: 'broken', unpaid: cents(5) }] },
    });
    expect(text('credit-bar')).toBe('Het beleid vraagt overleg met de creditmanager.');
  });
});
