import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'salesforce' as SiteId,
  label: 'Salesforce Lightning',
  matches: ['https://*.lightning.force.com/*', 'https://*.lightning.force.com.mcas.ms/*', 'https://*.my.salesforce.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'third-party', order: 'recalled', invoice: 'recalled' },
  hasLists: true,
};
