import { sumMoney } from '@/lib/domain/money';
import { isRunning } from '@/lib/domain/record/dispute-record';
import type { SidebarView } from '@/lib/domain/view';
import type { GuideData } from '@/lib/words/letters/text-data';

/** What whoever calls should know was said before: what is contested, promised and agreed. */
export function guideLines({
  record,
  promised = [],
  arrangements = [],
}: Extract<SidebarView, { state: 'assessed' }>): Pick<GuideData, 'disputes' | 'promises' | 'instalments'> {
  const running = record.disputes.filter(isRunning);
  return {
    disputes: running.flatMap(({ items, reason }) => {
      const [first] = items;
      if (!first) return [];
      const { currency } = first.amount;
      const amounts = items.map(({ amount }) => amount).filter((amount) => amount.currency === currency);
      return [{ items: items.map(({ number, item }) => number ?? item), amount: sumMoney(amounts, currency), reason }];
    }),
    promises: promised
      .filter(({ state }) => state !== 'kept')
      .map(({ amount, on, state }) => ({ amount, on, isBroken: state === 'broken' })),
    instalments: arrangements.filter(({ state }) => state === 'active').flatMap(({ arrangement }) => arrangement.instalments),
  };
}
