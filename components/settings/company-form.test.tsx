// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { CompanySettings } from '@/lib/domain/company';
import { companyId } from '@/lib/domain/ids';
import { EUR } from '@/lib/domain/money';
import { mount } from '@/tests/support/gallery/mount';
import { CompanyForm } from './company-form';

const COMPANY: CompanySettings = {
  id: companyId('default'),
  name: 'Noord',
  currency: EUR,
  timeZone: 'Europe/Amsterdam',
  isSme: null,
  vatRatePct: 21,
  own: { vatIds: [], registrationNumbers: [], ibans: [] },
};

async function form() {
  const onSave = vi.fn();
  const mounted = await mount(<CompanyForm company={COMPANY} onSave={onSave} />);
  const [name, currency, zone, rate, margin, vatIds, , ibans] = [
    ...mounted.root.querySelectorAll<HTMLInputElement>('input.field'),
  ];
  const type = (field: HTMLInputElement | undefined, text: string) =>
    act(() => {
      if (!field) throw new Error('no such field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { ...mounted, onSave, name, currency, zone, rate, margin, vatIds, ibans, type };
}

describe('the company', () => {
  it('is kept as soon as a field holds something that can be', async () => {
    const { onSave, zone, rate, type } = await form();
    await type(zone, 'Europe/Brussels');
    await type(rate, '9');
    expect(onSave.mock.calls.map(([company]) => company)).toEqual([
      { ...COMPANY, timeZone: 'Europe/Brussels' },
      { ...COMPANY, vatRatePct: 9 },
    ]);
  });

  it.each([
    ['currency', 'EU', 'Drie hoofdletters'],
    ['zone', 'Mars/Olympus', 'bestaat niet'],
    ['rate', '', 'getal van 0'],
    ['rate', '99', 'getal van 0'],
    ['margin', '101', 'of leeg'],
    ['margin', 'veel', 'of leeg'],
    ['vatIds', 'NL004495445B01, NL004495446B01', 'btw-nummer klopt niet'],
    ['ibans', 'NL91ABNA0417164301', 'IBAN klopt niet'],
  ] as const)('says what is wrong with the %s %s and keeps nothing', async (name, text, sentence) => {
    const fields = await form();
    await fields.type(fields[name], text);
    expect(fields.onSave).not.toHaveBeenCalled();
    expect(fields.text()).toContain(sentence);
    expect(fields[name]?.getAttribute('aria-invalid')).toBe('true');
  });

  it('takes a margin with a comma, and takes it back', async () => {
    const { onSave, margin, type } = await form();
    await type(margin, '22,5');
    await type(margin, '');
    expect(onSave.mock.calls.map(([{ marginPct }]) => marginPct)).toEqual([22.5, null]);
  });

  it('is known by several numbers, each in one form and once', async () => {
    const { onSave, vatIds, ibans, type } = await form();
    await type(vatIds, 'nl 0044.95.445.b01, NL004495445B01');
    await type(ibans, 'NL91 ABNA 0417 1643 00;');
    await type(ibans, '');
    expect(onSave.mock.calls.map(([{ own }]) => own)).toEqual([
      { ...COMPANY.own, vatIds: ['NL004495445B01'] },
      { ...COMPANY.own, ibans: ['NL91ABNA0417164300'] },
      COMPANY.own,
    ]);
  });
});
