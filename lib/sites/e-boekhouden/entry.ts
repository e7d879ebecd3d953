import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'e-boekhouden' as SiteId,
  label: 'e-Boekhouden.nl',
  matches: ['https://secure.e-boekhouden.nl/*', 'https://secure20.e-boekhouden.nl/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled', quote: 'recalled', order: 'recalled', invoice: 'recalled' },
};
