import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'dolibarr' as SiteId,
  label: 'Dolibarr',
  matches: [],
  selfHosted: { fingerprint: ['#id-container #id-right > .fiche', 'body#mainbody #id-top'] },
  // Its tables overflow whatever room is made beside them.
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', order: 'source', invoice: 'source' },
  hasLists: true,
};
