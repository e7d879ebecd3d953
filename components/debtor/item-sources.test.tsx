// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mount } from '@/tests/support/gallery/mount';
import { ACCEPT, LIVE } from '@/tests/support/gallery/views';
import { ExposureMeter } from './exposure-meter';
import { OpenItems } from './open-items';
import { PaidItems } from './paid-items';
import { TermCard } from './term-card';

const plain = (element: Element) => element.textContent?.replace(/[\s ]+/g, ' ').trim();

describe('who tells what is open', () => {
  it('is said of each field that the leading source does not tell, with its age', async () => {
    const { all } = await mount(<OpenItems assessment={LIVE.assessment} />);
    expect(all('item').map((row) => [...row.querySelectorAll('.source-note')].map(plain))).toEqual([
      ['vervaldag uit open-items.csv, 2 dagen', 'wat nog openstaat uit bank-2026-11.xml, 35 uur'],
      ['vervaldag en oorspronkelijk bedrag uit open-items.csv, 2 dagen'],
      [],
      ['uit open-items.csv, 2 dagen'],
    ]);
  });

  it('is said once of all the rest', async () => {
    const { text } = await mount(<OpenItems assessment={LIVE.assessment} />);
    expect(text('source-otherwise')).toBe('Al het andere uit Tryton, 27 uur');
  });

  it('is not repeated where one source tells it all', async () => {
    const { all } = await mount(<OpenItems assessment={ACCEPT.assessment} />);
    expect([all('source-note'), all('source-otherwise')]).toEqual([[], []]);
  });

  it('has no age for a statement that was replaced since', async () => {
    const scope = { ...LIVE.assessment.scope, others: [] };
    const { all } = await mount(<OpenItems assessment={{ ...LIVE.assessment, scope }} />);
    expect(all('source-note').map(plain)).toContain('wat nog openstaat uit bank-2026-11.xml');
  });
});

describe('who tells the rest', () => {
  it('is said of the limit and the agreed term', async () => {
    const meter = await mount(<ExposureMeter assessment={LIVE.assessment} hasQuote />);
    expect(meter.text('source-note')).toBe('kredietlimiet uit auditfile-2026.xaf, 21 dagen');
    const assessment = { ...LIVE.assessment, term: { ...LIVE.assessment.term, own: { days: 30 } } };
    const term = await mount(<TermCard assessment={assessment} canFillTerm={false} onApplyTerm={() => undefined} />);
    expect(term.text('source-note')).toBe('afgesproken termijn uit auditfile-2026.xaf, 21 dagen');
  });

  it('is said of what was paid, with how late that was', async () => {
    const { text, all } = await mount(<PaidItems paid={LIVE.paid ?? []} assessment={LIVE.assessment} />);
    expect(text('paid')).toContain('Laatst betaald');
    expect(all('paid-item').map(plain)).toEqual([
      'F-2038 20 nov · 2 dagen te vroegbetaling uit bank-2026-11.xml, 35 uur2.420,00',
      'F-2033 3 nov · 4 dagen te laat1.815,00',
      'F-2029 12 okt · op de vervaldagbetaling uit auditfile-2026.xaf, 21 dagen640,00',
    ]);
  });
});
