import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from './contract';

/** Every site there is an adapter for. Data only: a page that lists them loads no adapter. */
export const SITES: readonly SiteEntry[] = [
  {
    id: 'tryton' as SiteId,
    label: 'Tryton',
    matches: [],
    selfHosted: { fingerprint: ['#main_navbar, #tabcontent'] },
    // Forms overflow their panel below 1440 px already; a narrower page would hide the totals (tried at 1280 px).
    layout: 'overlay',
    triedOn: { version: '6.0', on: '2026-11-22' },
  },
  // Last: for whoever tries the extension before switching it on for a real application.
  {
    id: 'demo' as SiteId,
    label: 'Demo CRM',
    matches: [],
    selfHosted: { fingerprint: ['main[data-page][data-record-id]'] },
    layout: 'push',
    triedOn: { version: '1', on: '2026-11-22' },
  },
];
