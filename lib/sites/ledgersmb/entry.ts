import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'ledgersmb' as SiteId,
  label: 'LedgerSMB',
  matches: [],
  selfHosted: { fingerprint: ['body.lsmb #maindiv', 'body#app-login.lsmb'] },
  // It lays itself out by the size of the window: beside a panel the totals would stand under it.
  layout: 'overlay',
  triedOn: { version: '1.6.33', on: '2026-11-22' },
  basis: { debtor: 'tried', quote: 'tried', order: 'tried', invoice: 'tried' },
  hasLists: true,
};
