import { describe, expect, it } from 'vitest';
import { debtorKey, eventId, userId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import { NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import type { SidebarView } from '@/lib/domain/view';
import { VIEWS } from '@/tests/support/gallery/views';
import { flagsRaised } from './flags-raised';

const flag = (id: string): FlagRecord => ({
  id: eventId(id),
  by: userId('Noor'),
  role: 'credit_manager',
  on: localDate('2026-09-30'),
  kind: 'stop',
  reason: 'three promises broken',
  release: 'total',
  items: [],
  maxTermDays: null,
  expiresOn: localDate('2027-09-30'),
  reviewOn: localDate('2026-12-29'),
});

const [OLD, NEW, NEWER] = [flag('e1'), flag('e2'), flag('e3')];

function showing(flags: readonly FlagRecord[], debtor = 'd1'): SidebarView {
  const { accept } = VIEWS;
  if (accept?.state !== 'assessed') throw new Error('no view');
  return { ...accept, debtor: debtorKey(debtor), record: { ...NOTHING_RECORDED, flags } };
}

describe('the flags that a panel tells of', () => {
  it('are those raised while the customer was on screen, until they are lifted', () => {
    expect(flagsRaised(showing([OLD]), [], showing([OLD, NEW]))).toEqual([NEW]);
    expect(flagsRaised(showing([OLD, NEW]), [NEW], showing([OLD, NEW, NEWER]))).toEqual([NEW, NEWER]);
    expect(flagsRaised(showing([OLD, NEW]), [NEW], showing([OLD]))).toEqual([]);
  });

  it('are none of what stood there before, or of another customer', () => {
    expect(flagsRaised({ state: 'starting', link: 'connected' }, [], showing([OLD]))).toEqual([]);
    expect(flagsRaised(showing([]), [], showing([OLD], 'd2'))).toEqual([]);
  });

  it('are not told again once they were seen', () => {
    expect(flagsRaised(showing([OLD, NEW]), [], showing([OLD, NEW]))).toEqual([]);
  });
});
