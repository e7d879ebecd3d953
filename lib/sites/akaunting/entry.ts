import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'akaunting' as SiteId,
  label: 'Akaunting',
  matches: ['https://app.akaunting.com/*'],
  selfHosted: { fingerprint: ['script[src*="akaunting"]', 'link[href*="akaunting"]'] },
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'source', invoice: 'source' },
  hasLists: true,
};
