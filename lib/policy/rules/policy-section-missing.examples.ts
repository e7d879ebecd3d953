import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'nobody wrote what happens on default',
    { policy: { sections: ['sales-terms', 'qualification', 'collection'] } },
    { hit: { section: 'policy_section_default' } },
  ],
  [
    'nobody wrote anything',
    { policy: { sections: [] } },
    {
      hit: {
        section: 'policy_section_sales_terms,policy_section_qualification,policy_section_collection,policy_section_default',
      },
    },
  ],
  ['all four are there', {}, 'pass'],
];
