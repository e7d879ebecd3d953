import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'pipedrive' as SiteId,
  label: 'Pipedrive',
  matches: ['https://*.pipedrive.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'third-party' },
  hasLists: true,
};
