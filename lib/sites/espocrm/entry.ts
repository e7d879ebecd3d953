import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

/** Quotes, orders and invoices come with a paid extension, whose source is not public; opportunities are part of the application. */
export const entry: SiteEntry = {
  id: 'espocrm' as SiteId,
  label: 'EspoCRM',
  matches: ['https://*.espocloud.com/*'],
  selfHosted: {
    fingerprint: ['#content > #main', 'body > #header #navbar .navbar-brand', '.detail[data-scope] .field[data-name]'],
  },
  layout: 'push',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', order: 'recalled', invoice: 'recalled' },
  hasLists: true,
};
