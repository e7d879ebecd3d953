import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'snelstart' as SiteId,
  label: 'SnelStart',
  matches: ['https://web.snelstart.nl/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled', quote: 'recalled', order: 'recalled', invoice: 'recalled' },
};
