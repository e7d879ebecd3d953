import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'hubspot' as SiteId,
  label: 'HubSpot',
  matches: ['https://*.hubspot.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'third-party', order: 'recalled', invoice: 'third-party' },
  hasLists: true,
};
