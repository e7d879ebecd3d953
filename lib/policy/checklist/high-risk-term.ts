import { display } from '@/lib/domain/display';
import type { Check, ItemLogic } from './contract';

const LOW_RISK = ['A', 'B', 'C'];

const termWithinClassMax: Check = ({ term, figures }) => ({
  is: term.days <= figures.term.maxDays ? 'ok' : 'fails',
  value: display.days(term.days),
  threshold: display.days(figures.term.maxDays),
});

/** C07: a customer of high risk pays sooner or in cash (domain.md 1.6). One whose risk nobody knows is not taken for a low one. */
export const highRiskTerm: ItemLogic = {
  checks: { termWithinClassMax },
  circumstances: { classAtoC: { saidBy: 'data', applies: ({ figures }) => LOW_RISK.includes(figures.riskClass) } },
};
