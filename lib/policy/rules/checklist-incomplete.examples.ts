import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['three open', { facts: { deal: { checklist: { open: 3, reasons: [] } } } }, { hit: { open: 3 } }],
  ['complete', { facts: { deal: { checklist: { open: 0, reasons: [] } } } }, 'pass'],
  ['no checklist', { facts: { deal: { checklist: null } } }, { unknown: ['checklist'] }],
  ['nothing is known of the deal', {}, { unknown: ['checklist'] }],
];
