import type { MessageKey } from '@/lib/words/catalogue';
import type { PolicyTab } from './policy-screen';

/** What the parts of the page are called. */
export const TAB_WORDS: Readonly<Record<PolicyTab, MessageKey>> = {
  overview: 'policy_tab_overview',
  'sales-terms': 'policy_tab_sales_terms',
  qualification: 'policy_tab_qualification',
  collection: 'policy_tab_collection',
  default: 'policy_tab_default',
  versions: 'policy_tab_versions',
};
