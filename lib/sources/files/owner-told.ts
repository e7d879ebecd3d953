import type { BookAbout } from '@/lib/domain/book';

interface Told {
  readonly vatId?: string | null;
  readonly registrationNumber?: string | null;
  readonly ibans?: readonly string[];
}

const some = (text: string | null | undefined): readonly string[] => (text ? [text] : []);

/** What a file says that its own company is known by; nothing where it says nothing. */
export function ownerTold({ vatId, registrationNumber, ibans = [] }: Told): Pick<BookAbout, 'owner'> {
  const owner = { vatIds: some(vatId), registrationNumbers: some(registrationNumber), ibans };
  return Object.values(owner).some((told) => told.length > 0) ? { owner } : {};
}
