import type { Who } from '@/lib/domain/known-name';
import { type NameAgreement, nameAgreement } from './name-agreement';
import type { WordCounts } from './word-weight';

type Sameness = 'same' | 'other' | 'unknown';

/** What speaks for and against two descriptions being of one company. */
export interface Agreement {
  readonly name: NameAgreement | null;
  readonly city: Sameness;
  readonly country: Sameness;
  readonly postcode: Sameness;
  readonly phone: Sameness;
  /** `shared`: the same, but others in the book have it too, as the members of a group do. */
  readonly domain: Sameness | 'shared';
  /** The domain of one says the name of the other. */
  readonly isNamedByDomain: boolean;
}

/** How often what was looked up is in the index. */
export interface Counts extends WordCounts {
  readonly domains: ReadonlyMap<string, number>;
}

function sameness(one: string | null, other: string | null): Sameness {
  if (one === null || other === null) return 'unknown';
  return one === other ? 'same' : 'other';
}

/** `frankfurt` and `frankfurt hochst`, `berlin` and `berlin mitte`. */
function sameCity(one: string | null, other: string | null): Sameness {
  if (one === null || other === null || one === other) return sameness(one, other);
  return one.startsWith(`${other} `) || other.startsWith(`${one} `) ? 'same' : 'other';
}

function sameDomain(seen: Who, known: Who, counts: Counts): Agreement['domain'] {
  if (seen.domains.length === 0 || known.domains.length === 0) return 'unknown';
  const same = seen.domains.filter((domain) => known.domains.includes(domain));
  if (same.length === 0) return 'other';
  return same.some((domain) => (counts.domains.get(domain) ?? 0) <= 1) ? 'same' : 'shared';
}

const isNamedByDomain = (one: Who, other: Who): boolean =>
  one.labels.some((label) => other.names.some(({ squeezed }) => squeezed === label));

function bestName(seen: Who, known: Who, counts: Counts): NameAgreement | null {
  let best: NameAgreement | null = null;
  for (const one of seen.names)
    for (const other of known.names) {
      const agreement = nameAgreement(one, other, counts);
      if (!best || agreement.ofSeen + agreement.ofKnown > best.ofSeen + best.ofKnown) best = agreement;
    }
  return best;
}

/** Holds who was seen against who is known. */
export function agreementOf(seen: Who, known: Who, counts: Counts): Agreement {
  return {
    name: bestName(seen, known, counts),
    city: sameCity(seen.city, known.city),
    country: sameness(seen.country, known.country),
    postcode: sameness(seen.postcode, known.postcode),
    phone: sameness(seen.phone, known.phone),
    domain: sameDomain(seen, known, counts),
    isNamedByDomain: isNamedByDomain(seen, known) || isNamedByDomain(known, seen),
  };
}
