// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TODAY } from '@/tests/support/gallery/assessments';
import { DISPUTE_ROWS, REASONS } from '@/tests/support/gallery/dispute-views';
import { mount } from '@/tests/support/gallery/mount';
import { DisputeBoard } from './dispute-board';

const hrefOf = (debtor: string) => `#debtor/${debtor}/disputes`;
const plain = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');

describe('disputes on the desk', () => {
  it('R0-06: the top three with their shares, what comes most proposed first', async () => {
    const page = await mount(<DisputeBoard open={[]} reasons={REASONS} today={TODAY} hrefOf={hrefOf} />);
    const rows = page.all('top-dispute');
    expect(rows.map(({ dataset }) => dataset.reason)).toEqual(['po_missing', 'price', 'quality']);
    expect(rows.map((row) => /\d+%/.exec(plain(row))?.[0])).toEqual(['50%', '30%', '20%']);
    expect(rows.map((row) => plain(row).includes('eerst verbeteren'))).toEqual([true, false, false]);
    expect(plain(rows[0] as HTMLElement)).toContain('opgelost in 9 dagen');
  });

  it('R0-05: tells of each who solves it and how late that is', async () => {
    const page = await mount(<DisputeBoard open={DISPUTE_ROWS} reasons={REASONS} today={TODAY} hrefOf={hrefOf} />);
    const [late] = page.all('open-dispute') as [HTMLElement];
    expect(plain(late)).toContain('Sem de Wit (verkoop)');
    expect(plain(late)).toContain('5 dagen te laat');
    expect(late.querySelector('a')?.getAttribute('href')).toBe('#debtor/d0/disputes');
  });

  it('puts confirmations that wait apart, and says which wait too long', async () => {
    const page = await mount(<DisputeBoard open={DISPUTE_ROWS} reasons={[]} today={TODAY} hrefOf={hrefOf} />);
    expect(page.all('unsent-dispute').map((row) => plain(row).includes('langer dan een werkdag'))).toEqual([true, false]);
  });

  it('says that there is nothing, in place of empty lists', async () => {
    const page = await mount(<DisputeBoard open={[]} reasons={[]} today={TODAY} hrefOf={hrefOf} />);
    for (const piece of ['niets betwist', 'Elke bevestiging is verstuurd', 'Er loopt geen twistpunt'])
      expect(page.text()).toContain(piece);
  });
});
