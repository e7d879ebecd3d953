// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mount } from '@/tests/support/gallery/mount';
import { NO_OUTCOMES, OUTCOMES } from '@/tests/support/gallery/outcome-views';
import { DecisionOutcomes } from './decision-outcomes';

const shown = (isByPerson: boolean, report = OUTCOMES) =>
  mount(<DecisionOutcomes report={report} isByPerson={isByPerson} hrefOf={(debtor) => `#debtor/${debtor}/decision`} />);
const cells = (row: Element) => [...row.querySelectorAll('th,td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' '));

describe('the report of decisions', () => {
  it('R4-10: says how often the policy was set aside and what was lost, beside what followed it', async () => {
    const page = await shown(true);
    expect(page.text('outcomes')).toContain('Afgeweken: 4, verlies 1');
    const rows = [...page.root.querySelectorAll('[data-testid="outcome-table"] tbody tr')].map(cells);
    expect(rows).toEqual([
      ['Besluiten', '4', '212'],
      ['Betaald', '1', '164'],
      ['Staat nog open', '1', '31'],
      ['Verlies', '1', '2'],
      ['Niet gegund', '0', '6'],
      ['Nog niet te zeggen', '1', '9'],
      ['Bedrag van het verlies', '€ 12.430,50', '€ 3.105'],
    ]);
  });

  it('R4-10: by rule in words, by whom, and each loss with its reason and the way to the file', async () => {
    const page = await shown(true);
    expect(page.text('overrides-by-rule')).toContain('boven de kredietlimiet (DR-08)311');
    expect(page.text('overrides-by-rule')).toContain('DR-90');
    expect(page.text('overrides-by-person')).toContain('Noor Visser');
    const [loss] = page.all('override-loss');
    expect(loss?.querySelector('a')?.getAttribute('href')).toBe('#debtor/d1/decision');
    expect(loss?.textContent).toContain('Klant van twintig jaar');
    expect(loss?.textContent).toContain('Noor Visser');
  });

  it('R4-10: names nobody to who may not compare colleagues', async () => {
    const page = await shown(false);
    expect(page.text()).not.toContain('Noor');
    expect(page.text('outcomes')).toContain('Afgeweken: 4, verlies 1');
  });

  it('says that nothing was decided yet', async () => {
    const text = (await shown(true, NO_OUTCOMES)).text();
    expect(text).toContain('nog niets besloten');
    expect(text).not.toContain('verlies 0');
  });
});
