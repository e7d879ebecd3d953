import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['never explained', { facts: { deal: { closing: { isWon: true, explainedOn: null } } } }, { hit: {} }],
  ['explained a year ago', { facts: { deal: { closing: { isWon: true, explainedOn: localDate('2025-09-30') } } } }, { hit: {} }],
  ['explained a day less ago', { facts: { deal: { closing: { isWon: true, explainedOn: localDate('2025-10-01') } } } }, 'pass'],
  ['not won yet', { facts: { deal: { closing: { isWon: false, explainedOn: null } } } }, 'pass'],
  ['nobody records how deals are closed', { facts: { deal: {} } }, { unknown: ['closing'] }],
  ['nothing is known of the deal', {}, { unknown: ['closing'] }],
];
