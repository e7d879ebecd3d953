import type { Verdict } from '@/lib/domain/assessment';
import type { SiteId } from '@/lib/domain/ids';
import type { SiteChoice } from './site-choice';

/** What can be said of the tab that the popup stands over. */
export type TabState =
  | { readonly is: 'not-web' }
  | {
      readonly is: 'not-enabled';
      readonly host: string;
      readonly choices: readonly SiteChoice[];
      /** The system that the page was recognised as. */
      readonly recognised: SiteId | null;
    }
  | { readonly is: 'enabled'; readonly host: string; readonly verdict: Verdict | 'attention' | null };
