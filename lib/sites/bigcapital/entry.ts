import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'bigcapital' as SiteId,
  label: 'Bigcapital',
  matches: ['https://app.bigcapital.app/*'],
  selfHosted: { fingerprint: ['.page-form__big-numbers, .details-menu'] },
  layout: 'push',
  triedOn: null,
  basis: { debtor: 'source', quote: 'source', invoice: 'source' },
};
