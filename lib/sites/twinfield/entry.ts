import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'twinfield' as SiteId,
  label: 'Twinfield',
  matches: ['https://accounting.twinfield.com/*', 'https://*.twinfield.com/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled', invoice: 'recalled' },
};
