// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Explanation } from '@/lib/domain/explanation';
import { LANGUAGES, type Language } from '@/lib/words/language';
import { anExplanation, EXPLANATIONS, LATE, STOPPED } from '@/tests/support/gallery/explanations';
import { type Mounted, mount } from '@/tests/support/gallery/mount';
import { ExplainPage } from './explain-page';
import type { Reader } from './reader';

const nothing = () => undefined;

function show(explanation: Explanation, reader: Reader = 'customer', language: Language = 'nl', more = {}): Promise<Mounted> {
  const actions = { onReader: nothing, onLanguage: nothing, onPrint: nothing, ...more };
  return mount(<ExplainPage explanation={explanation} reader={reader} {...actions} />, language);
}

/** Every piece is there, in this order; blocks of text run into each other here. */
function expectToSay(text: string, ...pieces: readonly string[]): void {
  const found = pieces.map((piece) => text.indexOf(piece));
  expect(found, text).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
}

const rulesIn = (page: Mounted) => page.all('why-reason').map(({ dataset }) => dataset.rule);

describe('why this score', () => {
  it('names every factor of the card, with points that add up to the score', async () => {
    const page = await show(LATE);
    const { score } = LATE.assessment;
    const factors = page.all('why-factor');
    expect(factors.map(({ dataset }) => dataset.code)).toEqual(score.factors.map(({ code }) => code));
    const known = factors.filter(({ dataset }) => dataset.points !== undefined);
    const sum = (of: 'points' | 'max') => known.reduce((total, { dataset }) => total + Number(dataset[of]), 0);
    expect(Math.round((100 * sum('points')) / sum('max'))).toBe(score.raw);
    expect(page.text('why-sum')).toBe(`${score.earned} van ${score.available}`);
    expectToSay(page.text('why-score'), 'I1.11', 'Gemiddeld 13 dagen te laat', '6 van 18', '43 van 95 punten is 45 van 100.');
  });

  it('says what is missing, and that it counts for nothing', async () => {
    const page = await show(EXPLANATIONS.unknown as Explanation, 'customer', 'en');
    for (const factor of page.all('why-factor')) {
      expect(factor.textContent).toContain('not known: neither earns nor costs');
      expect(factor.dataset.points).toBeUndefined();
    }
    expectToSay(page.text('why-score'), '0% of all points could be judged.', 'That is too little for a score.');
  });

  it('says what too little data and an insolvency cap it at', async () => {
    const known = { external: null, profile: { country: 'NL' } } as const;
    const page = await show(anExplanation({ facts: { ...known, insolvency: 'moratorium' } }), 'customer', 'en');
    expect(page.text('why-score')).toContain('That is why the score is 79 at most.');
    expect(page.text('why-score')).toContain('Insolvency caps the score. That is why the score is 0 at most.');
  });

  it('tells why more was judged than there are points for: what cannot apply is not missing', async () => {
    const judged = 'What cannot apply yet, such as promises that never fell due, counts as judged.';
    expect((await show(STOPPED, 'customer', 'en')).text('why-score')).toContain(judged);
    expect((await show(EXPLANATIONS.unknown as Explanation, 'customer', 'en')).text('why-score')).not.toContain(judged);
  });

  it('tells what the class means, also while something is late', async () => {
    const score = (await show(LATE)).text('why-score');
    expectToSay(score, 'Klasse D: hoogstens 7 dagen.', 'zonder geschil: contant.', 'hoogstens € 2.500.', 'Wat elke klasse mag');
    expect((await show({ ...LATE, principles: null })).text('why-score')).not.toContain('hoogstens');
  });
});

describe('why this answer', () => {
  it('gives each reason with its facts, thresholds, source and day', async () => {
    const page = await show(LATE);
    expect(rulesIn(page).slice(0, 3)).toEqual(['TRM-02', 'OVD-02', 'EXP-02']);
    expectToSay(page.text('why-answer'), 'Uitstaand risico', '€ 34.130 · grens € 15.000 · Exact Online, per 30 sep 2026');
    expect(page.text('why-pass')).toContain('Contant bij levering € 12.100');
  });

  it('dates a moment in the time zone of the company', async () => {
    const page = await show({ ...LATE, timeZone: 'America/New_York' });
    expect(page.text('why-basis')).toContain('Exact Online, per 29 sep 2026');
  });

  it('lists what is late, so that a mistake can be pointed out, and no more than a person reads', async () => {
    expectToSay((await show(LATE)).text('why-room'), 'F-1002', '13 aug 2026', '48 dagen', '€ 3.600');
    const [late] = LATE.assessment.ageing.items;
    const items = Array.from({ length: 45 }, (_, id) => ({ ...late, item: { ...late?.item, id: `F-${id}` } }));
    const ageing = { ...LATE.assessment.ageing, items } as Explanation['assessment']['ageing'];
    const page = await show({ ...LATE, assessment: { ...LATE.assessment, ageing } });
    expect(page.text('why-room')).toContain('en nog 5, alle meegeteld');
  });

  it('is a yes without a reason against it', async () => {
    const page = await show(EXPLANATIONS.fine as Explanation, 'customer', 'en');
    expectToSay(page.text('why-answer'), 'Approved on 30 days', 'Every rule that decides allows it.');
    expect(page.all('why-pass')).toEqual([]);
  });
});

describe('the customer', () => {
  const OURS = ['Belooft steeds', 'Noor', 'Nieuwe eigenaar', 'Sem', '25.000', 'creditmanager', 'Vingerafdruk', 'POL-'];

  it.each(OURS)('is not shown %s', async (secret) => {
    expect((await show(STOPPED)).text()).not.toContain(secret);
    const known = await show(STOPPED, 'us');
    if (secret !== 'Sem') expect(known.text()).toContain(secret);
  });

  it('is told all the same that a person stopped deliveries, and that a person looks at it', async () => {
    const page = await show(STOPPED);
    expect(page.text('why-answer')).toContain('Een van ons heeft op 14 sep 2026 de levering stopgezet.');
    expect(page.text('why-answer')).toContain('Een afwijzing van een persoon wordt door een van ons bekeken');
  });

  it('never reads an answer without a reason: one that is ours alone is said to be there', async () => {
    const reasons = LATE.assessment.reasons.map((reason) => ({ ...reason, rule: 'OWN-01' as typeof reason.rule }));
    const page = await show({ ...LATE, assessment: { ...LATE.assessment, reasons } });
    expect(page.text('why-answer')).toContain('Een regel van ons vraagt dat hier een mens beslist.');
  });

  it('is told of its rights, and where to ask is left open', async () => {
    const page = await show(LATE);
    expect(page.text('why-rights')).toContain('artikel 15, 16, 21, 22 en 77');
    expect((page.all('why-contact')[0] as HTMLInputElement).value).toBe('');
  });
});

describe('ourselves', () => {
  it('see every rule that ran, once', async () => {
    const page = await show(LATE, 'us');
    const text = page.text('why-findings');
    for (const rule of Object.keys(LATE.assessment.findings)) expect(text).toContain(rule);
    expect(page.text()).toContain('Intern: niet voor de klant');
    expect((await show(LATE)).all('why-findings')).toEqual([]);
  });
});

describe('the page', () => {
  it.each(LANGUAGES.flatMap((language) => (['customer', 'us'] as const).map((reader) => [language, reader] as const)))(
    'has words for everything in %s for %s',
    async (language, reader) => {
      for (const explanation of Object.values(EXPLANATIONS)) {
        const text = (await show(explanation, reader, language)).text();
        expect(text).not.toMatch(/why_|fact_|factor_|rule_|TOLD|undefined|null|NaN|\{|…/);
      }
    },
  );

  it('changes reader and language, and prints', async () => {
    const [onReader, onLanguage, onPrint] = [vi.fn(), vi.fn(), vi.fn()];
    const page = await show(LATE, 'customer', 'nl', { onReader, onLanguage, onPrint });
    await page.click('why-reader-us');
    await page.click('why-print');
    const choice = page.all('why-language')[0] as HTMLSelectElement;
    choice.value = 'fr';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    expect([onReader.mock.calls, onLanguage.mock.calls, onPrint.mock.calls.length]).toEqual([[['us']], [['fr']], 1]);
  });
});
