import { isValidIban, normaliseIban } from '@/lib/domain/identifiers/iban';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The account number has not the form or the check digits of its country (ID-04; domain.md 3.3). Unknown without one. */
export const ibanChecksumFails: Predicate = {
  name: 'ibanChecksumFails',
  evaluate({ facts }) {
    const iban = facts.profile?.iban ?? null;
    if (iban === null) return answer.unknown('iban');
    const normalised = normaliseIban(iban);
    return normalised !== null && isValidIban(normalised) ? answer.pass() : answer.hit();
  },
};
