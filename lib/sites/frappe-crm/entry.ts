import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'frappe-crm' as SiteId,
  label: 'Frappe CRM',
  matches: [],
  // The list of fields beside a record, in the one element that the application draws in.
  selfHosted: { fingerprint: ['#app a[href^="/crm/"]', '#app .sections > .section'] },
  layout: 'push',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source' },
};
