import { display } from '@/lib/domain/display';
import { STEP_WORDS } from '@/lib/domain/ladder/ladder-words';
import type { Check, ItemLogic } from './contract';

/** Somebody works through the ladder, or waits for a reason; who was put on hold by hand is not followed. */
const ladderActive: Check = ({ figures }) => {
  const action = figures.nextAction;
  if (!action) return { is: 'unknown' };
  if (action.kind === 'pause') return { is: action.reasons.includes('manual-hold') ? 'fails' : 'ok' };
  return action.kind === 'none' ? { is: 'ok' } : { is: 'ok', value: display.words(STEP_WORDS[action.step]) };
};

/** The policy acts before an item is due, or there is too little to act on. */
const preDuePlanned: Check = ({ figures, policy }) => {
  const action = figures.nextAction;
  if (!action) return { is: 'unknown' };
  if (action.kind === 'none' && action.reason === 'below-minimum') return { is: 'ok' };
  return { is: Object.values(policy.ladder.channels).some(({ S0 }) => S0 !== undefined) ? 'ok' : 'fails' };
};

/** C08: we act before a payment is late (domain.md 1.6, 2.13). */
export const earlyAction: ItemLogic = {
  checks: { ladderActive, preDuePlannedOrBelowMinimum: preDuePlanned },
  circumstances: {
    cashOrPrepaidCustomer: {
      saidBy: 'person',
      applies: ({ facts }) => {
        const term = facts.book?.paymentTerm ?? null;
        return term && term.days <= 0;
      },
    },
  },
};
