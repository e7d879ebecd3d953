import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'moneybird' as SiteId,
  label: 'Moneybird',
  matches: ['https://moneybird.com/*'],
  layout: 'push',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'third-party', invoice: 'third-party' },
  hasLists: true,
};
