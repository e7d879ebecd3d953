// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DraftChange } from '@/lib/domain/policy-draft';
import type { Language } from '@/lib/words/language';
import { mount } from '@/tests/support/gallery/mount';
import { NO_POLICY_ACTIONS, policyScreen } from '@/tests/support/gallery/policy-screen';
import { PolicyPage } from './policy-page';
import type { PolicyActions, PolicyScreen } from './policy-screen';

const clean = policyScreen('collection', false);

async function page(screen: PolicyScreen, own: Partial<PolicyActions> = {}, language: Language = 'nl') {
  const change = vi.fn<(change: DraftChange) => void>();
  const actions = { ...NO_POLICY_ACTIONS, change, ...own };
  const mounted = await mount(<PolicyPage screen={screen} actions={actions} />, language);
  const rule = (id: string) => mounted.root.querySelector(`[data-rule="${id}"]`) as HTMLElement;
  const field = (place: string) => mounted.root.querySelector(`[data-place$="${place}"]`) as HTMLInputElement;
  const type = (input: HTMLInputElement, text: string) =>
    act(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const plain = (element: Element) => (element.textContent ?? '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();
  return { ...mounted, change, rule, field, type, plain };
}

const errorOf = (input: HTMLInputElement, root: Element) =>
  root.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`)?.textContent;

describe('a rule of the policy', () => {
  it('is a sentence with its own numbers, tells how heavily it weighs and who may set it aside', async () => {
    const { rule, plain } = await page(clean);
    const text = plain(rule('OVD-02'));
    expect(text).toContain('€ 250 is meer dan 30 dagen te laat');
    expect(text).toContain('Houdt tegen, gezien door de verkoper. Oordeel: overleg. Opzij te zetten door creditmanager');
  });

  it('comes with cases and what it makes of them', async () => {
    const { rule, plain } = await page(clean);
    const cases = [...rule('OVD-02').querySelectorAll('[data-outcome]')];
    expect(cases.slice(0, 2).map(plain)).toEqual([
      '€ 900 is 20 dagen te laatgeen opmerking',
      '€ 900 is 45 dagen te laatoverleg € 900 is meer dan 30 dagen te laat: alleen na akkoord creditmanager.',
    ]);
  });

  it('hands on a number in every place that it stands, in cents, with the rule that is confirmed by it', async () => {
    const { change, rule, type } = await page(clean);
    await type(rule('OVD-02').querySelector('[data-place$=".p.amount"]') as HTMLInputElement, '1.250,50');
    const [[told]] = change.mock.calls as [[Extract<DraftChange, { is: 'value' }>]];
    expect(told).toMatchObject({ is: 'value', value: 1_250_50, rule: 'OVD-02' });
    expect(told.places.map((place) => place.split('.')[0])).toEqual(['rules', 'decision']);
  });

  it('keeps what is no number, and says so beside the field', async () => {
    const { change, field, type } = await page(clean);
    await type(field('.p.publicDays'), '60 dgn');
    expect(change.mock.calls[0]?.[0]).toMatchObject({ is: 'text', text: '60 dgn' });
    const draft = await page(policyScreen('collection', true));
    expect(draft.field('.p.publicDays').value).toBe('60 dgn');
    expect(errorOf(draft.field('.p.publicDays'), draft.root)).toContain('geen getal');
  });

  it('is confirmed one at a time, by somebody with a name', async () => {
    const { change, rule, click } = await page(clean);
    await click(rule('OVD-02').querySelector('[data-testid="policy-confirm"]') as Element);
    expect(change).toHaveBeenCalledWith({ is: 'confirmation', rule: 'OVD-02', isConfirmed: true });
    const nameless = await page({ ...clean, name: '' });
    const ticks = nameless.all('policy-confirm') as readonly HTMLInputElement[];
    expect(ticks.length).toBeGreaterThan(10);
    expect(ticks.every(({ disabled }) => disabled)).toBe(true);
  });

  it('is written as the reader writes', async () => {
    const { rule, plain } = await page(clean, {}, 'en');
    expect(plain(rule('OVD-02'))).toContain('€250 is over 30 days late');
  });
});

describe('the tables', () => {
  it('show amounts in whole euros and change one place', async () => {
    const { field, change, type } = await page(policyScreen('qualification', false));
    expect(field('classes.A.limitCap').value).toBe('100.000');
    await type(field('classes.A.maxDays'), '45');
    expect(change).toHaveBeenCalledWith({ is: 'value', places: ['classes.A.maxDays'], value: 45 });
  });

  it('tell above them what does not go together', async () => {
    const { root } = await page(policyScreen('qualification', true));
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('lopen niet af');
  });

  it('add and remove a step of approval', async () => {
    const { change, root, click } = await page(policyScreen('qualification', false));
    await click(root.querySelector('.policy-steps .button') as Element);
    expect(change.mock.calls[0]?.[0]).toMatchObject({ places: ['approval'], value: [{ upTo: 25_000_00 }, { upTo: null }] });
  });
});

describe('the overview', () => {
  it('tells how far the policy is from binding, and does not let it before', async () => {
    const { text, all } = await page(policyScreen('overview', false));
    expect(text('policy-status')).toContain('39 van 77 bevestigd');
    expect((all('policy-activate')[0] as HTMLButtonElement).disabled).toBe(true);
  });

  it('lets it bind once everything is there', async () => {
    const ready = policyScreen('overview', false);
    const activate = vi.fn();
    const screen = { ...ready, progress: { rules: 77, confirmed: 77, missingSections: [] } };
    const { click } = await page(screen, { activate });
    await click('policy-activate');
    expect(activate).toHaveBeenCalledOnce();
  });
});

describe('a draft', () => {
  it('cannot be saved while something is wrong, and tells why', async () => {
    const { text, all } = await page(policyScreen('collection', true));
    expect(text('policy-draft')).toContain('Eerst moet kloppen wat rood is');
    expect((all('policy-save')[0] as HTMLButtonElement).disabled).toBe(true);
  });

  it('tells whom it moves from one verdict to another, and why', async () => {
    const { text, all } = await page(policyScreen('collection', true));
    expect(text('effect')).toContain('Het oordeel verandert bij 4 van 1.240 klanten.');
    expect(all('effect-group').map((group) => group.querySelector('summary')?.textContent)).toEqual([
      '3 klanten gaan van akkoord naar overleg',
      '1 klant gaat van overleg naar akkoord',
    ]);
    expect(text('effect')).toContain('Bakkerij De Korenaar');
  });

  it('that was overtaken is kept, and can go on from the new version', async () => {
    const rebase = vi.fn();
    const screen: PolicyScreen = {
      ...policyScreen('collection', true),
      news: { is: 'not-saved', fault: { is: 'overtaken', newest: 4 } },
    };
    const { text, root, click } = await page(screen, { rebase });
    expect(text('policy-news')).toContain('versie 4');
    await click(root.querySelector('[data-testid="policy-news"] button') as Element);
    expect(rebase).toHaveBeenCalledOnce();
  });

  it.each([
    [{ is: 'too-large', mostKilobytes: 512 } as const, '512 kB'],
    [{ is: 'no-json' } as const, 'geen leesbare JSON'],
    [{ is: 'other-currency', found: 'USD', ours: 'EUR' } as const, 'USD'],
    [
      { is: 'objection', objection: { place: 'decision.6.p.days', fault: 'wrong-kind', found: 'x' } } as const,
      'decision.6.p.days is van een andere soort dan verwacht (x)',
    ],
  ])('is not made of a bad file, with the reason: %o', async (fault, sentence) => {
    const { text } = await page({ ...clean, news: { is: 'not-imported', fault } });
    expect(text('policy-news')).toContain(sentence);
    expect(text('policy-news')).toContain('Er is niets veranderd');
  });
});

describe('the versions', () => {
  it('tell who saved them and why, and can come back', async () => {
    const rollBack = vi.fn();
    const { text, all, click } = await page(policyScreen('versions', false), { rollBack });
    expect(text('policy-versions')).toContain('Bewaard door Noor Vermeer, 20 nov 2026');
    expect(text('policy-versions')).toContain('decision.3.p.days ontbreekt');
    expect(all('policy-roll-back')).toHaveLength(1);
    await click('policy-roll-back');
    expect(rollBack).toHaveBeenCalledWith(expect.objectContaining({ version: 1 }));
  });
});
