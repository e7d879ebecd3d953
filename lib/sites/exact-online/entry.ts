import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'exact-online' as SiteId,
  label: 'Exact Online',
  matches: [
    'https://start.exactonline.nl/*',
    'https://start.exactonline.be/*',
    'https://start.exactonline.de/*',
    'https://start.exactonline.fr/*',
  ],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'recalled', order: 'recalled', invoice: 'recalled' },
  hasLists: true,
};
