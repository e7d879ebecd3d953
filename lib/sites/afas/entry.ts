import type { SiteId } from '@/lib/domain/ids';
import type { SiteEntry } from '../contract';

export const entry: SiteEntry = {
  id: 'afas' as SiteId,
  label: 'AFAS InSite',
  matches: ['https://*.afasinsite.nl/*'],
  selfHosted: { fingerprint: ['[id^="P_C_W_"]', 'form[action*="-prs"]'] },
  layout: 'overlay',
  triedOn: null,
  basis: { debtor: 'recalled', quote: 'recalled', order: 'recalled', invoice: 'recalled' },
};
