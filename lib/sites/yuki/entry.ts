import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'yuki' as SiteId,
  label: 'Yuki',
  matches: ['https://*.yukiworks.nl/*', 'https://*.yukiworks.be/*'],
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled', invoice: 'recalled' },
};
