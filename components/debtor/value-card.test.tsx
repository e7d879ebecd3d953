// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import type { CustomerValue } from '@/lib/domain/value/customer-value';
import { DISPUTES } from '@/tests/support/gallery/dispute-views';
import { JUDGED_VIEWS } from '@/tests/support/gallery/judged-views';
import { mount } from '@/tests/support/gallery/mount';
import { POTENTIAL_VALUE } from '@/tests/support/vectors/value';
import { ValueCard } from './value-card';

const VIEW = JUDGED_VIEWS['value-known'];
const V2: CustomerValue = {
  potential: cents(POTENTIAL_VALUE.V2.value),
  avgExposure: cents(POTENTIAL_VALUE.V2.avgExposure),
  expectedLoss: cents(30),
  riskClass: 'A',
  missing: null,
};

const card = (value: CustomerValue | undefined, onSetUp = () => {}) => {
  const { value: _, ...rest } = VIEW;
  return mount(<ValueCard view={{ ...rest, ...(value && { value }) }} onSetUp={onSetUp} />);
};
const widths = (bar: HTMLElement | undefined) =>
  [...(bar?.querySelectorAll<HTMLElement>('.meter-part') ?? [])].map(({ className, style }) => [className, style.width]);

describe('value and risk', () => {
  it('R1-01: given V2, when the panel is drawn, then it says a value of € 29.170 and risk class A, on one scale', async () => {
    const { text, all } = await card(V2);
    expect(text('value-potential')).toContain('€ 29.170 per jaar');
    expect(text('value-risk')).toContain('gemiddeld € 10.000 open, waarvan naar verwachting € 30 per jaar verloren (klasse A)');
    expect(widths(all('value-potential')[0])).toEqual([['meter-part meter-open', '100%']]);
    const [rest, loss] = widths(all('value-risk')[0]);
    expect([Number.parseFloat(rest?.[1] ?? ''), loss?.[0]]).toEqual([expect.closeTo(34.18, 1), 'meter-part meter-over']);
  });

  it('asks for our margin where nobody told it, and shows no figure', async () => {
    const onSetUp = vi.fn();
    const { text, all, click } = await card({ ...V2, potential: null, missing: 'margin' }, onSetUp);
    expect(text('value')).not.toContain('€');
    expect(all('value-potential')).toHaveLength(0);
    await click('value-set-up');
    expect(onSetUp).toHaveBeenCalledOnce();
  });

  it.each([
    ['history', 'de boeken vertellen niet'],
    ['sales', 'niets gefactureerd'],
    ['class', 'zonder score'],
  ] as const)('says what is unknown: %s', async (missing, words) => {
    const { text } = await card({ ...V2, potential: null, missing });
    expect(text('value')).toContain(words);
    expect(text('value')).not.toContain('€');
  });

  it('has no bar for a customer who costs more than it brings, and says so', async () => {
    const { text, all } = await card({ ...V2, potential: cents(-830) });
    expect(text('value-potential')).toBe('Potentiële waarde: € -830 per jaar');
    expect(widths(all('value-potential')[0])).toEqual([]);
  });

  it('names the complaint that was raised last', async () => {
    const view = { ...VIEW, record: { ...VIEW.record, disputes: [DISPUTES.late, DISPUTES.unsent, DISPUTES.late] } };
    const { text } = await mount(<ValueCard view={view} onSetUp={() => {}} />);
    expect(text('value-complaint')).toBe('Laatste klacht: 20 nov, inkoopordernummer ontbreekt.');
    expect((await card(V2)).all('value-complaint')).toHaveLength(0);
  });

  it('is not there where nobody worked it out', async () => expect((await card(undefined)).text()).toBe(''));
});
