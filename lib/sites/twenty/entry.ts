import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'twenty' as SiteId,
  label: 'Twenty',
  matches: ['https://*.twenty.com/*'],
  selfHosted: { fingerprint: ['#root [data-testid="top-bar-title"], [data-side-panel]'] },
  layout: 'push',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', order: 'recalled', invoice: 'recalled' },
  hasLists: true,
};
