import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'tryton' as SiteId,
  label: 'Tryton',
  matches: [],
  selfHosted: { fingerprint: ['#main_navbar, #tabcontent'] },
  // Forms overflow their panel below 1440 px already; a narrower page would hide the totals (tried at 1280 px).
  layout: 'overlay',
  triedOn: { version: '6.0', on: '2026-11-22' },
  basis: { debtor: 'tried', quote: 'tried', order: 'tried', invoice: 'tried' },
};
