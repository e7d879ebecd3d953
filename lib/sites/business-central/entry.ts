import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'business-central' as SiteId,
  label: 'Dynamics 365 Business Central',
  matches: ['https://businesscentral.dynamics.com/*'],
  selfHosted: { fingerprint: ['iframe.designer-client-frame'] },
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'source', quote: 'third-party', order: 'third-party', invoice: 'third-party' },
};
