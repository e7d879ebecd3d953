import type { Alias } from '@/lib/domain/debtor';
import type { SourceId } from '@/lib/domain/ids';
import { identityAliases } from './identity-aliases';
import { normaliseName } from './normalise-name';

const MIN_PREFIX_LENGTH = 2;

export interface SearchLookups {
  /** Identifiers that the query may be. */
  readonly exact: readonly Alias[];
  /** Starts of names. */
  readonly prefix: readonly Alias[];
}

/** What to look for when a person types who they mean: any identifier in full, or how the name starts. */
export function searchLookups(query: string, sources: readonly SourceId[]): SearchLookups {
  const identity = { registrationNumber: query, vatId: query, number: query, iban: query, domains: [query], name: null };
  const { name } = normaliseName(query);
  return {
    exact: identityAliases(identity, sources),
    prefix: name.length < MIN_PREFIX_LENGTH ? [] : [{ kind: 'name', value: name }],
  };
}
