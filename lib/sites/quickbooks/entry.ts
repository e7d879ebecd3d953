import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'quickbooks' as SiteId,
  label: 'QuickBooks Online',
  matches: ['https://qbo.intuit.com/*', 'https://app.qbo.intuit.com/*', 'https://*.app.qbo.intuit.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'third-party', invoice: 'third-party' },
  hasLists: true,
};
