// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ruleId } from '@/lib/domain/ids';
import type { SidebarView } from '@/lib/domain/view';
import { LANGUAGES } from '@/lib/words/language';
import { JUDGED_VIEWS } from '@/tests/support/gallery/judged-views';
import { mount } from '@/tests/support/gallery/mount';
import { NO_ACTIONS } from '@/tests/support/gallery/no-actions';
import { ACCEPT, REFER } from '@/tests/support/gallery/views';
import { AssessedView } from './assessed-view';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

const panel = (view: Assessed, actions: Partial<typeof NO_ACTIONS> = {}) => (
  <AssessedView view={view} isQuestionPutOff={false} actions={{ ...NO_ACTIONS, ...actions }} />
);
const draw = (view: Assessed, actions: Partial<typeof NO_ACTIONS> = {}) => mount(panel(view, actions));
const texts = (elements: readonly HTMLElement[]) =>
  elements.map((element) => (element.textContent ?? '').replace(/[\u00a0\s]+/g, ' ').trim());
const assessedAs = (view: Assessed, more: Partial<Assessed['assessment']>): Assessed => ({
  ...view,
  assessment: { ...view.assessment, ...more },
});

describe('an accept', () => {
  it('tells how long it holds and what must be paid for that', async () => {
    const { text, all } = await draw(JUDGED_VIEWS['accept-expiry']);
    expect(texts(all('validity'))).toEqual(['Geldt t/m 28 okt, mits F-3120 dan betaald.']);
    expect(text('verdict')).toContain('Zet in de offerte: onder voorbehoud van kredietbeoordeling bij opdracht.');
  });

  it('tells both ends where it holds shorter than the quote', async () => {
    const { expiry } = JUDGED_VIEWS['accept-expiry'].assessment;
    const shorter = assessedAs(JUDGED_VIEWS['accept-expiry'], { expiry: expiry && { ...expiry, on: '2026-11-20' as never } });
    expect(texts((await draw(shorter)).all('validity'))).toEqual([
      'Geldt t/m 28 okt.',
      'Op 20 nov: akkoord, mits F-3120 dan betaald.',
    ]);
  });

  it('gives the number of items where there are too many to name', async () => {
    const { expiry } = JUDGED_VIEWS['accept-expiry'].assessment;
    const mustBePaid = expiry ? Array.from({ length: 5 }, () => expiry.mustBePaid).flat() : [];
    const many = assessedAs(JUDGED_VIEWS['accept-expiry'], { expiry: expiry && { ...expiry, mustBePaid } });
    expect(texts((await draw(many)).all('validity'))).toEqual(['Geldt t/m 28 okt, mits 5 posten dan betaald.']);
  });

  it('that will be none on the day the quote expires says so', async () => {
    const on = JUDGED_VIEWS['accept-expiry'].assessment.expiry?.on as never;
    const turning = assessedAs(ACCEPT, { expiry: { on, paid: 'refer', unpaid: 'refer', mustBePaid: [] } });
    expect((await draw(turning)).text('validity')).toBe('Op 28 okt, als de offerte verloopt: overleg.');
  });

  it('tells its conditions', async () => {
    const parts = assessedAs(ACCEPT, { conditions: [{ id: 'CO-SPLIT', fields: {} }] });
    expect(texts((await draw(parts)).all('condition'))).toEqual(['Elke volgende levering nadat de vorige is betaald.']);
  });

  it('says what disputed items would make of it, and shows why each is disputed', async () => {
    const { text, all } = await draw(JUDGED_VIEWS.disputed);
    expect(text('verdict')).toContain('Met betwiste posten meegeteld: overleg.');
    const items = texts(all('item')).join(' | ');
    expect(items).toMatch(/betwist €\s[\d.]+: PO ontbreekt/);
    expect(items).toMatch(/betwist €\s[\d.]+, nog niet bevestigd: prijs/);
  });

  it('of a policy that nobody confirmed is an advice, said once', async () => {
    const { all, text } = await draw(JUDGED_VIEWS['advice-only']);
    expect(texts(all('advice-only'))).toEqual(['Advies: het beleid is nog niet bevestigd.']);
    expect(text()).not.toContain('POL-03');
    expect(text()).toContain('De limiet is een advies, niet toegekend.');
    expect((await draw(JUDGED_VIEWS.disputed)).all('advice-only')).toHaveLength(0);
  });
});

describe('a referral', () => {
  it('says what to ask, and who decides', async () => {
    const { all, text } = await draw(JUDGED_VIEWS['refer-requests']);
    expect(texts(all('request'))).toEqual(['Vraag limiet € 18.000', 'Vraag zekerheid voor € 3.500']);
    expect(text('verdict')).toContain('Beslist bij dit bedrag: creditmanager.');
    expect(text('verdict')).toContain('Op 14 okt: akkoord, mits F-2041 dan betaald.');
  });

  it('names both who decide together', async () => {
    const two = assessedAs(REFER, { deciders: ['credit_manager', 'cfo'] });
    expect((await draw(two)).text('verdict')).toContain('Beslist bij dit bedrag: creditmanager en CFO.');
  });

  it('of a person is for a human, who can be asked to look again', async () => {
    const { text } = await draw(JUDGED_VIEWS['natural-person']);
    expect(text('human-review')).toContain('een mens beslist');
    const refused = assessedAs(JUDGED_VIEWS['natural-person'], { verdict: 'reject' });
    expect((await draw(refused)).text('human-review')).toContain('pas nadat een mens de afwijzing heeft bevestigd');
    expect((await draw(JUDGED_VIEWS['class-c'])).all('human-review')).toHaveLength(0);
  });
});

describe('reasons', () => {
  it('for the desk are one line that opens', async () => {
    const { all, text, root } = await draw(JUDGED_VIEWS['advice-only']);
    expect(all('desk-points')).toHaveLength(1);
    expect(text('desk-points')).toContain('2 punten voor creditmanagement');
    expect(root.querySelectorAll('.reasons > .reason-row')).toHaveLength(3);
  });

  it('open to the facts they rest on, with threshold, source and age', async () => {
    const { root } = await draw(JUDGED_VIEWS['refer-requests']);
    const [opened] = texts([...root.querySelectorAll<HTMLElement>('.verdict .because')]);
    expect(opened).toMatch(/Uitstaand risico\s?€ 15\.300 · grens € 12\.000 · open-items\.csv, 12 uur/);
  });

  it('show a term as a term and the day of a rating as a day', async () => {
    const because = [
      { fact: 'quote-term', value: { kind: 'days', days: 0 }, threshold: { kind: 'days', days: -1 } },
      { fact: 'external-change', value: { kind: 'count', count: 12 }, asOf: '2026-09-01' },
      { fact: 'coverage', value: { kind: 'percent', percent: 18 } },
    ] as const;
    const [reason] = REFER.assessment.reasons;
    const view = assessedAs(REFER, { reasons: reason ? [{ ...reason, because: because as never }] : [] });
    const [opened] = texts([...(await draw(view)).root.querySelectorAll<HTMLElement>('.because-list')]);
    expect(opened).toMatch(/contant · grens vooruitbetaling.*12 · per 1 sep.*18%/);
  });

  it('told in a place of their own are not told again', async () => {
    const { all } = await draw(JUDGED_VIEWS['accept-expiry']);
    const rules = all('reason').map((reason) => reason.dataset.rule);
    expect(rules).toEqual(['OVD-01', 'MKT-01']);
  });

  it('with a place of their own are told here when they are the cause', async () => {
    const [reason] = REFER.assessment.reasons;
    const cause = reason && { ...reason, rule: ruleId('LIM-03'), decisionRule: ruleId('DR-08') };
    const view = assessedAs(REFER, { reasons: cause ? [...REFER.assessment.reasons, cause] : [] });
    expect((await draw(view)).all('reason').map(({ dataset }) => dataset.rule)).toContain('LIM-03');
  });
});

describe('the score', () => {
  it('comes with its class, trend and what weighs most, signed', async () => {
    const { text, all } = await draw(REFER);
    expect(text('score')).toContain('58 · klasse C · betaalt als altijd');
    expect(texts(all('score-reason'))).toEqual([
      '−8 punten:Gemiddeld 6 dagen te laat',
      '−5 punten:Branche: hoog risico',
      '+6 punten:Klantrelatie: meer dan drie jaar',
    ]);
  });

  it('keeps what a bureau says from the rep', async () => {
    const { text } = await draw(JUDGED_VIEWS['class-c']);
    expect(text('score')).toContain('Externe kredietinformatie');
    expect(text('score')).not.toMatch(/\b52\b/);
  });

  it('is provisional on part of the data, and says what is unknown', async () => {
    expect((await draw(JUDGED_VIEWS['natural-person'])).text('score')).toContain(
      'Voorlopige score op 70% van de gegevens. Onbekend, en niet meegewogen: externe kredietinformatie.',
    );
    const unrated = await draw(JUDGED_VIEWS['not-rated']);
    expect(unrated.text('score')).toContain('nog geen score');
    expect(unrated.text('score')).toContain('betaalgedrag, externe kredietinformatie en branche');
    expect(unrated.all('score-reason')).toHaveLength(0);
  });

  it('names what caps it', async () => {
    const capped = assessedAs(REFER, { score: { ...REFER.assessment.score, value: 0, class: 'E', caps: ['KO-INS'] } });
    expect((await draw(capped)).text('score')).toContain('Insolventie begrenst de score.');
  });

  it('opens its explanation, where there is a page for it', async () => {
    const explain = vi.fn();
    const { click } = await draw(REFER, { explain });
    await click('explain');
    expect(explain).toHaveBeenCalledOnce();
    expect((await draw(REFER, { explain: null })).all('explain')).toHaveLength(0);
  });
});

describe('the term', () => {
  it.each([
    ['class-c', 'Klasse C, zo afgesproken: hoogstens 14 dagen.'],
    ['not-rated', 'Zonder score: alleen contant.'],
    ['natural-person', 'Klasse E: alleen vooruitbetaling.'],
    ['disputed', 'Klasse A: hoogstens 60 dagen.'],
  ] as const)('of %s has its maximum', async (name, said) => {
    expect((await draw(JUDGED_VIEWS[name])).text('term-max')).toBe(said);
  });

  it('has the maximum of whatever goes before the class', async () => {
    const hit = { outcome: 'hit', severity: 'warn', audience: 'rep', fields: {}, because: [] } as const;
    const said = async (more: Partial<Assessed['assessment']>) => (await draw(assessedAs(REFER, more))).text('term-max');
    expect(await said({ findings: { 'FLG-02': hit } })).toBe('Onder toezicht: hoogstens 30 dagen.');
    expect(await said({ findings: { 'PUB-01': hit } })).toBe('Overheid: hoogstens 30 dagen.');
    expect(await said({ isStarter: true, riskClass: 'NR' })).toBe('Startkrediet: hoogstens 30 dagen.');
  });
});

describe('the next action', () => {
  it('says what is done and by whom, and what is not known', async () => {
    const { text } = await draw(JUDGED_VIEWS['advice-only']);
    expect(text('next-action-title')).toBe('Nu: herinnering via telefoon.');
    expect(text('next-action')).toContain(
      'Door debiteurenbeheer (senior: groot bedrag). Bevestig per e-mail wat is afgesproken.',
    );
    expect(text('next-action')).toContain('Herinneringen die elders zijn verstuurd, zijn hier niet bekend.');
  });

  it.each([
    ['refer-requests', 'Nu niets doen tot 13 okt: dan herinnering.'],
    ['ladder-paused', 'Nu niets doen tot 6 okt: toezegging loopt.'],
    ['not-rated', 'Niets te doen: er vervalt niets.'],
    ['sales-first', 'Bel jij je klant eerst? Daarna gaat het aanmanen verder.'],
  ] as const)('of %s', async (name, said) => {
    expect((await draw(JUDGED_VIEWS[name])).text('next-action-title')).toBe(said);
  });

  it('is not made up where nobody tells what was done', async () => {
    expect((await draw(ACCEPT)).all('next-action')).toHaveLength(0);
  });

  it('R0-02: given ladder step S4, when the panel opens on a debtor, then that card stands first, before the balance; on a quote the verdict does', async () => {
    const salesFirst = JUDGED_VIEWS['sales-first'];
    expect(salesFirst.assessment.nextAction).toMatchObject({ step: 'S4' });
    const headings = async (view: Assessed) => texts([...(await draw(view)).root.querySelectorAll<HTMLElement>('section h2')]);
    const onDebtor = await headings(salesFirst);
    expect(onDebtor[0]).toBe('Volgende actie');
    expect(onDebtor.indexOf('Uitstaand risico')).toBeGreaterThan(0);
    const [first] = (await draw(JUDGED_VIEWS['ladder-paused'])).root.querySelectorAll<HTMLElement>('section');
    expect(first?.dataset.testid).toBe('verdict');
  });

  it('comes first without a quote, and after the verdict with one', async () => {
    const order = ({ root }: { root: HTMLElement }) =>
      [...root.querySelectorAll<HTMLElement>('section')].map(({ dataset }) => dataset.testid).filter((id) => id);
    expect(order(await draw(JUDGED_VIEWS['sales-first']))[0]).toBe('next-action');
    expect(order(await draw(JUDGED_VIEWS['ladder-paused']))).toEqual(['verdict', 'score', 'next-action']);
  });

  it('invites sales to call before the letter goes', async () => {
    const [reason] = REFER.assessment.reasons;
    const invitation = reason && {
      ...reason,
      rule: ruleId('LAD-05'),
      decisionRule: null,
      fields: { date: { kind: 'date', date: '2026-12-02' as never } } as const,
    };
    const view = assessedAs(JUDGED_VIEWS['refer-requests'], { reasons: invitation ? [invitation] : [] });
    expect((await draw(view)).text('next-action')).toContain('Aanmaning gaat 2 dec 2026 uit: bel jij eerst?');
  });
});

describe('every case', () => {
  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    for (const view of Object.values(JUDGED_VIEWS)) {
      const { text } = await mount(panel(view), language);
      expect(text()).not.toMatch(/…(?!$)\w|[{}]|\b[a-z]+_[a-z_]+\b|undefined|NaN/);
    }
  });
});
