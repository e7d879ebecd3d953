import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'efficy' as SiteId,
  label: 'Efficy',
  matches: ['https://*.efficy.cloud/*', 'https://*.efficy.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled', quote: 'recalled', order: 'recalled', invoice: 'recalled' },
};
