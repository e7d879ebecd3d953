// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { companyId } from '@/lib/domain/ids';
import { mount } from '@/tests/support/gallery/mount';
import { CompanyBar } from './company-bar';

const NORTH = { id: companyId('n'), name: 'Noord' };
const SOUTH = { id: companyId('z'), name: '' };

describe('whose book the panel looks into', () => {
  it('is not said where there is only one', async () => {
    const { root } = await mount(<CompanyBar current={NORTH} all={[NORTH]} onSwitch={() => undefined} />);
    expect(root.innerHTML).toBe('');
  });

  it('is said, and a choice shows what holds until the switch is made', async () => {
    const onSwitch = vi.fn();
    const { root } = await mount(<CompanyBar current={NORTH} all={[NORTH, SOUTH]} onSwitch={onSwitch} />);
    const select = root.querySelector('select');
    if (!select) throw new Error('no choice');
    expect(root.querySelector('label')?.textContent).toBe('Bedrijf');
    expect([...select.options].map(({ text }) => text)).toEqual(['Noord', 'Ons bedrijf']);
    expect(select.value).toBe('n');
    await act(() => {
      select.value = 'z';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onSwitch.mock.calls).toEqual([['z']]);
    expect(select.value).toBe('n');
  });
});
