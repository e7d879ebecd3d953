import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'teamleader' as SiteId,
  label: 'Teamleader Focus',
  matches: ['https://focus.teamleader.eu/*', 'https://app.teamleader.eu/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', order: 'source', invoice: 'source' },
  hasLists: true,
};
