import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'xero' as SiteId,
  label: 'Xero',
  matches: ['https://go.xero.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'third-party', invoice: 'third-party' },
  hasLists: true,
};
