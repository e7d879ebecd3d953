import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'a reason of nine characters',
    { facts: { deal: { checklist: { open: 0, reasons: ['a prospect', 'no history'.slice(1)] } } } },
    { hit: {} },
  ],
  ['a reason of ten', { facts: { deal: { checklist: { open: 0, reasons: ['no history'] } } } }, 'pass'],
  ['spaces are no reason', { facts: { deal: { checklist: { open: 0, reasons: ['          '] } } } }, { hit: {} }],
  ['all apply', { facts: { deal: { checklist: { open: 1, reasons: [] } } } }, 'pass'],
  ['no checklist', {}, { unknown: ['checklist'] }],
];
