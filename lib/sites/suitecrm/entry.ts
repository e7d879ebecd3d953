import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'suitecrm' as SiteId,
  label: 'SuiteCRM',
  matches: [],
  selfHosted: {
    fingerprint: ['scrm-app-root, app-root scrm-base-navbar', '#content form#formDetailView, #content form#EditView'],
  },
  layout: 'push',
  triedOn: null,
  hasLists: true,
  basis: { debtor: 'third-party', quote: 'source', invoice: 'source' },
};
