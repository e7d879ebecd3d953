import type { PolicySection } from '@/lib/domain/policy-parts';

/** Keys of `_locales` that name a part of the policy. */
export const SECTION_WORDS: Readonly<Record<PolicySection, string>> = {
  'sales-terms': 'policy_section_sales_terms',
  qualification: 'policy_section_qualification',
  collection: 'policy_section_collection',
  default: 'policy_section_default',
};
