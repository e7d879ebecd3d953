import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'odoo' as SiteId,
  label: 'Odoo',
  matches: ['https://*.odoo.com/*'],
  selfHosted: { fingerprint: ['body.o_web_client > .o_action_manager', '.o_web_client .o_main_navbar'] },
  // A margin on the root has no effect there, and its forms lay themselves out by the width of the window.
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', order: 'source', invoice: 'source' },
  hasLists: true,
};
