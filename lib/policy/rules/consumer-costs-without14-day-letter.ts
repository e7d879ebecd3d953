import { mayChargeCosts } from '@/lib/domain/law/fourteen-day-letter';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { isNaturalPerson } from '../is-natural-person';

/** A consumer is charged costs before the fourteen days of its letter are over (LAW-03; domain.md L-11). Unknown when nobody told whether it is one. */
export const consumerCostsWithout14DayLetter: Predicate = {
  name: 'consumerCostsWithout14DayLetter',
  evaluate({ facts, at }) {
    const collection = facts.desk?.collection;
    if (!collection) return answer.unknown('collection');
    const isConsumer = facts.profile?.isConsumer ?? (isNaturalPerson(facts) === false ? false : null);
    if (!collection.chargesCosts || mayChargeCosts(true, collection.letter, at.today)) return answer.pass();
    if (isConsumer === null) return answer.unknown('collection');
    return isConsumer ? answer.hit() : answer.pass();
  },
};
