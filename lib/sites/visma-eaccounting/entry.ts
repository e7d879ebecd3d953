import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'visma-eaccounting' as SiteId,
  label: 'Visma eAccounting',
  matches: ['https://eaccounting.vismaonline.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled', quote: 'recalled', order: 'recalled', invoice: 'third-party' },
  hasLists: true,
};
