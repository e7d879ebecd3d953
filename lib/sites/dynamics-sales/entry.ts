import type { SiteId } from '@/lib/domain/ids';
import type { MatchPattern, SiteEntry } from '../contract';

/** Numbers of the regions that the maker runs; the first has none. A pattern for all of dynamics.com would take in his other products. */
const REGIONS = ['', 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 19, 20, 21];

export const entry: SiteEntry = {
  id: 'dynamics-sales' as SiteId,
  label: 'Dynamics 365 Sales',
  matches: REGIONS.map((region): MatchPattern => `https://*.crm${region}.dynamics.com/*`),
  selfHosted: { fingerprint: ['[data-id="editFormRoot"]', '#ApplicationShell'] },
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'third-party', order: 'third-party', invoice: 'third-party' },
  hasLists: true,
};
