import { isValidVatId, normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The VAT id has not the form of one, or not the check digits of its country where we know them (ID-02; domain.md 3.3). Unknown without one. */
export const vatChecksumFails: Predicate = {
  name: 'vatChecksumFails',
  evaluate({ facts }) {
    const vatId = facts.profile?.vatId ?? null;
    if (vatId === null) return answer.unknown('vat-id');
    const normalised = normaliseVatId(vatId);
    return normalised === null || isValidVatId(normalised) === false ? answer.hit() : answer.pass();
  },
};
