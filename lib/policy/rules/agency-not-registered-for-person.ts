import { answer } from '../answer';
import type { Predicate } from '../contract';
import { isNaturalPerson } from '../is-natural-person';

/** A debt of a person is to be handed to an agency that is not in the register of agencies (LAW-04; domain.md L-12). Unknown when nobody told who or whom. */
export const agencyNotRegisteredForPerson: Predicate = {
  name: 'agencyNotRegisteredForPerson',
  evaluate({ facts }) {
    const collection = facts.desk?.collection;
    if (!collection) return answer.unknown('collection');
    const isPerson = isNaturalPerson(facts);
    if (!collection.isHandingOver || isPerson === false || collection.isAgencyRegistered === true) return answer.pass();
    return isPerson === null || collection.isAgencyRegistered === null ? answer.unknown('collection') : answer.hit();
  },
};
