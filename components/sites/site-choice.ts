import type { SiteId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { SightingKind } from '@/lib/domain/sighting';

/** A site of the registry, as far as a person chooses by it. */
export interface SiteChoice {
  readonly id: SiteId;
  readonly label: string;
  readonly triedOn: { readonly version: string; readonly on: LocalDate } | null;
  /** The kinds of page it reads. */
  readonly reads: readonly SightingKind[];
  /** The weakest ground under any of them. */
  readonly basis: 'tried' | 'source' | 'third-party' | 'recalled';
  /** Hosts of its maker, for example `*.example.com`; empty where everybody has an own address. */
  readonly hosts: readonly string[];
  readonly isSelfHosted: boolean;
}
