import type { Alias } from '@/lib/domain/debtor';
import type { Sighting } from '@/lib/domain/sighting';
import { normaliseName } from './normalise-name';

const MAX_ID_LENGTH = 200;

/** The record of the customer in the host, on its own page or named on a document. */
function debtorRecordId({ kind, hostDebtorId, hostRecordId }: Sighting): string | null {
  const id = hostDebtorId ?? (kind === 'debtor' ? hostRecordId : undefined);
  return id && id.length <= MAX_ID_LENGTH ? id : null;
}

/** Whether a person confirmed the link for this very name: the record did not come to name another since. */
export const isExactLink = ({ value }: Alias): boolean => value.startsWith('exact|');

/**
 * The aliases under which a confirmed link from a page to a debtor is remembered, the firmest first: the host's record with
 * the name it shows, and the record whatever it shows. Without a record id it is the name on that origin; without either
 * nothing can be remembered.
 */
export function linksOf(sighting: Sighting, origin: string): readonly Alias[] {
  const id = debtorRecordId(sighting);
  const name = sighting.name === undefined ? '' : normaliseName(sighting.name).name;
  const exact: readonly Alias[] = name === '' ? [] : [{ kind: 'link', value: `exact|${origin}|${id ?? ''}|${name}` }];
  return id === null ? exact : [...exact, { kind: 'link', value: `record|${origin}|${id}` }];
}
