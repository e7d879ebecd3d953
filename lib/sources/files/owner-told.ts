import type { BookAbout } from '@/lib/domain/book';
import { isValidIban, normaliseIban } from '@/lib/domain/identifiers/iban';

interface Told {
  readonly vatId?: string | null;
  readonly registrationNumber?: string | null;
  /** Numbers of accounts, which are not all IBANs. */
  readonly accounts?: readonly string[];
}

const some = (text: string | null | undefined): readonly string[] => (text ? [text] : []);

function isIban(text: string): boolean {
  const iban = normaliseIban(text);
  return iban !== null && isValidIban(iban);
}

/** What a file says that its own company is known by; nothing where it says nothing. */
export function ownerTold({ vatId, registrationNumber, accounts = [] }: Told): Pick<BookAbout, 'owner'> {
  const owner = { vatIds: some(vatId), registrationNumbers: some(registrationNumber), ibans: accounts.filter(isIban) };
  return Object.values(owner).some((told) => told.length > 0) ? { owner } : {};
}
