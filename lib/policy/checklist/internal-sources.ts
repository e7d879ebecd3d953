import { display } from '@/lib/domain/display';
import type { Check, ItemLogic } from './contract';
import { hasHistory } from './has-history';
import { inTheBook } from './in-the-book';

/** As old as the decision itself allows (DR-12): what that refers for does not count as checked here. */
const openItemsFresh: Check = (input) => {
  const { facts, figures } = input;
  if (!facts.book) return { is: 'unknown' };
  return { is: figures.scope.isStale ? 'fails' : 'ok', ...inTheBook(input) };
};

const behaviourComputed: Check = (input) => {
  const { settledCount } = input.figures.behaviour;
  return settledCount === null ? { is: 'unknown' } : { is: 'ok', value: display.count(settledCount), ...inTheBook(input) };
};

const disputesRead: Check = ({ facts }) => ({ is: facts.checks?.areDisputesRead ? 'ok' : 'unknown' });

const promisesRead: Check = ({ facts }) => ({ is: facts.promises ? 'ok' : 'unknown' });

/** C02: open items, behaviour, disputes and promises were read, each deal again (domain.md 1.6). */
export const internalSources: ItemLogic = {
  checks: { openItemsFresh, behaviourComputed, disputesRead, promisesRead },
  circumstances: {
    noHistory: {
      saidBy: 'person',
      applies: (input) => {
        const history = hasHistory(input);
        return history === null ? null : !history;
      },
    },
  },
};
