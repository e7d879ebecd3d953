// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CURRENCY_VIEWS } from '@/tests/support/gallery/currency-views';
import { mount } from '@/tests/support/gallery/mount';
import { BasisPart } from '../explain/basis-part';
import { ApartNote } from './apart-note';
import { ExposureMeter } from './exposure-meter';
import { OpenItems } from './open-items';
import { QuoteLine } from './quote-line';
import { VerdictCard } from './verdict-card';

const plain = (text: string | null | undefined) => text?.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const { converted, apart } = CURRENCY_VIEWS;
const meterOf = (view: typeof converted) => mount(<ExposureMeter assessment={view.assessment} hasQuote />);
const noteOf = (view: typeof converted, onSetUp = () => undefined) =>
  mount(<ApartNote conversion={view.assessment.scope.conversion} onSetUp={onSetUp} />);

describe('amounts in other currencies', () => {
  it('that were converted name the rate and its day', async () => {
    const { text } = await meterOf(converted);
    expect(plain(text('conversion'))).toBe('Omgerekend tegen de ECB-koers van 29 sep 2026: 1 EUR = 1,0812 USD.');
    expect((await noteOf(converted)).root.textContent).toBe('');
  });

  it('that have no rate are said to be apart, and where rates come from', async () => {
    const onSetUp = vi.fn();
    const { text, click } = await noteOf(apart, onSetUp);
    expect(plain(text('conversion-apart'))).toContain('Bedragen in DKK en USD staan apart');
    expect((await meterOf(apart)).all('conversion')).toEqual([]);
    await click('conversion-set-up');
    expect(onSetUp).toHaveBeenCalledOnce();
  });

  it('are not spoken of where there are none', async () => {
    expect((await mount(<ApartNote conversion={undefined} onSetUp={() => undefined} />)).root.textContent).toBe('');
  });

  it('name themselves in a column of another, and what they were booked for', async () => {
    const rows = async (view: typeof converted) =>
      (await mount(<OpenItems assessment={view.assessment} />)).all('item').map((row) => plain(row.lastChild?.textContent));
    expect(await rows(converted)).toEqual(['1.200,00', '3.000,00US$ 3.243,60 in de boeken']);
    expect(await rows(apart)).toEqual(['1.200,00', 'DKK 4.500', 'US$ 3.243,60']);
  });

  it('tell what the quote asked before what that is', async () => {
    const { quote, assessment } = converted;
    if (!quote) throw new Error('no quote');
    const { root } = await mount(<QuoteLine kind="quote" quote={quote} today={assessment.at.today} />);
    expect(plain(root.textContent)).toContain('US$ 10.812 = € 10.000');
  });

  it('are explained with their rate', async () => {
    const explanation = { ...converted, kind: 'quote', timeZone: 'Europe/Amsterdam', principles: null } as const;
    const { root } = await mount(<BasisPart explanation={explanation} reader="us" />);
    expect(plain(root.textContent)).toContain('1 EUR = 1,0812 USD');
  });

  it('without a rate are not to be cured by new books', async () => {
    const [onOpenBook, onSetUp] = [vi.fn(), vi.fn()];
    const { assessment, quote } = apart;
    const card = <VerdictCard assessment={assessment} quote={quote} onOpenBook={onOpenBook} onSetUp={onSetUp} />;
    const { text, click } = await mount(card);
    expect(text()).toContain('Met een wisselkoers volgt een nieuw oordeel.');
    await click('verdict-action');
    expect([onOpenBook.mock.calls.length, onSetUp.mock.calls.length]).toEqual([0, 1]);
  });
});
