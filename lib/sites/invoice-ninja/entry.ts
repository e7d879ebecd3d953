import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'invoice-ninja' as SiteId,
  label: 'Invoice Ninja',
  matches: ['https://app.invoicing.co/*'],
  selfHosted: { fingerprint: ['[data-cy="topNavbar"]'] },
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', invoice: 'source' },
  hasLists: true,
};
