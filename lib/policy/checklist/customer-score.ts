import { display } from '@/lib/domain/display';
import type { Check, ItemLogic } from './contract';
import { itemParameter } from './item-parameter';

const scorePresent: Check = ({ figures, item }) => {
  const { value, coverage } = figures.score;
  const least = itemParameter(item, 'minCoverage');
  if (value === null) return { is: 'fails' };
  return { is: coverage >= least ? 'ok' : 'fails', value: display.count(value) };
};

const isRated: Check = ({ figures }) => ({
  is: figures.riskClass === 'NR' ? 'fails' : 'ok',
  value: display.text(figures.riskClass),
});

/**
 * C04: there is a score, and it rests on enough (domain.md 1.6). What a score rests on is known, so that too little of it is not
 * missing but a fact: no person makes up a score, and only the credit manager goes without.
 */
export const customerScore: ItemLogic = {
  checks: { scorePresent, isRated },
  circumstances: { starter: { saidBy: 'data', applies: ({ figures }) => figures.isStarter } },
};
