import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'zoho-crm' as SiteId,
  label: 'Zoho CRM',
  matches: [
    'https://crm.zoho.com/*',
    'https://crm.zoho.eu/*',
    'https://crm.zoho.in/*',
    'https://crm.zoho.com.au/*',
    'https://crm.zoho.jp/*',
    'https://crm.zoho.sa/*',
    'https://crm.zoho.uk/*',
    'https://crm.zohocloud.ca/*',
    'https://crmplus.zoho.com/*',
    'https://crmplus.zoho.eu/*',
  ],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'third-party', quote: 'recalled', order: 'recalled', invoice: 'recalled' },
  hasLists: true,
};
