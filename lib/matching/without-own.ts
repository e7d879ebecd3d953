import type { CompanySettings } from '@/lib/domain/company';
import { normaliseIban } from '@/lib/domain/identifiers/iban';
import { normaliseRegistrationNumber } from '@/lib/domain/identifiers/registration-number';
import { normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import type { Sighting } from '@/lib/domain/sighting';
import { normaliseName } from './normalise-name';

type Normalise = (text: string) => string | null;

const sameAs = (text: string | undefined, own: readonly string[], normalise: Normalise): boolean =>
  text !== undefined && own.some((each) => normalise(each) !== null && normalise(each) === normalise(text));

/**
 * A claim without what is our own: a quote bears the VAT id, bank account and name of who made it as well as of whom it is for.
 * @returns null when nothing is left by which to find anybody.
 */
export function withoutOwn(claim: Sighting, { name, own }: Pick<CompanySettings, 'name' | 'own'>): Sighting | null {
  const isOwn: Partial<Record<keyof Sighting, boolean>> = {
    vatId: sameAs(claim.vatId, own.vatIds, normaliseVatId),
    registrationNumber: sameAs(claim.registrationNumber, own.registrationNumbers, normaliseRegistrationNumber),
    iban: sameAs(claim.iban, own.ibans, normaliseIban),
    name: name !== '' && sameAs(claim.name, [name], (text) => normaliseName(text).name),
  };
  const left = Object.fromEntries(
    Object.entries(claim).filter(([field]) => !isOwn[field as keyof Sighting]),
  ) as unknown as Sighting;
  const naming = ['vatId', 'registrationNumber', 'iban', 'name', 'debtorNumber', 'email', 'website'] as const;
  return naming.some((field) => left[field] !== undefined) ? left : null;
}
