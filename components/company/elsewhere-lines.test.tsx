// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { companyId } from '@/lib/domain/ids';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import { mount } from '@/tests/support/gallery/mount';
import { ElsewhereLines } from './elsewhere-lines';

const SEK = 'SEK' as CurrencyCode;
const company = (name: string) => ({ id: companyId(name), name });

describe('the same customer with our other companies', () => {
  it('is told company by company, each in its own currency', async () => {
    const { all } = await mount(
      <ElsewhereLines
        elsewhere={[
          { company: company('Zuid'), open: money(250_00, SEK), overdue: money(100_00, SEK) },
          { company: company(''), open: money(75_00, EUR), overdue: money(0, EUR) },
        ]}
      />,
    );
    const [list] = all('elsewhere');
    const lines = [...(list?.querySelectorAll('li') ?? [])].map((line) => line.textContent?.replace(/\s/g, ' '));
    expect(lines).toEqual([
      'Ook bij Zuid: open SEK 250, waarvan vervallen SEK 100. Hier niet meegeteld.',
      'Ook bij Ons bedrijf: open € 75, niets vervallen. Hier niet meegeteld.',
    ]);
  });

  it('is told without a figure where one currency cannot hold it', async () => {
    const { text } = await mount(
      <ElsewhereLines elsewhere={[{ company: company('Zuid'), open: null, overdue: money(100_00, SEK) }]} />,
    );
    expect(text('elsewhere')).toBe('Ook bij Zuid. Wat daar open staat, is niet in één munt op te tellen.');
  });

  it('is nothing where there is none', async () => {
    expect((await mount(<ElsewhereLines elsewhere={[]} />)).root.innerHTML).toBe('');
  });
});
