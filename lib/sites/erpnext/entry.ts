import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'erpnext' as SiteId,
  label: 'ERPNext',
  matches: ['https://*.erpnext.com/*', 'https://*.frappe.cloud/*'],
  selfHosted: { fingerprint: ['#body > .page-container[data-page-route]', '#body_div > .page-container[data-page-route]'] },
  layout: 'push',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', order: 'source', invoice: 'source' },
  hasLists: true,
};
