import { answer } from '../answer';
import type { Predicate } from '../contract';
import { isBinding } from '../is-binding';

/** Nobody has confirmed every rule by name yet, so the policy advises and blocks nothing (POL-03; domain.md R2-05). */
export const templateUnconfirmed: Predicate = {
  name: 'templateUnconfirmed',
  evaluate: ({ policy }) => (isBinding(policy) ? answer.pass() : answer.hit()),
};
