import type { SiteChoice } from '@/components/sites/site-choice';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { SightingKind } from '@/lib/domain/sighting';
import type { SiteEntry } from '@/lib/sites/contract';
import { SITES } from '@/lib/sites/registry';

const SUREST_FIRST = ['tried', 'source', 'third-party', 'recalled'] as const;
const hostOf = (pattern: string): string => pattern.replace(/^https?:\/\/|\/\*$/g, '');

/** The demo is for who tries it out: below what people work in. */
const byName = (one: SiteEntry, other: SiteEntry): number =>
  Number(one.id === 'demo') - Number(other.id === 'demo') || one.label.localeCompare(other.label, 'en');

/** The sites of the registry as a person chooses between them, by name. */
export const SITE_CHOICES: readonly SiteChoice[] = SITES.toSorted(byName).map(
  ({ id, label, triedOn, basis, matches, selfHosted }) => {
    const on = triedOn ? parseLocalDate(triedOn.on) : null;
    const grounds = Object.values(basis);
    return {
      id,
      label,
      triedOn: triedOn && on ? { version: triedOn.version, on } : null,
      reads: Object.keys(basis) as SightingKind[],
      basis: SUREST_FIRST.findLast((ground) => grounds.includes(ground)) ?? 'recalled',
      hosts: matches.map(hostOf),
      isSelfHosted: selfHosted !== undefined,
    };
  },
);
