import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

/** For whoever tries the extension before switching it on for a real application. */
export const entry: SiteEntry = {
  id: 'demo' as SiteId,
  label: 'Demo CRM',
  matches: [],
  selfHosted: { fingerprint: ['main[data-page][data-record-id]'] },
  layout: 'push',
  triedOn: { version: '1', on: '2026-11-22' },
  basis: { debtor: 'tried', quote: 'tried' },
  hasLists: true,
};
