import type { PageKind, Sighting } from '@/lib/domain/sighting';
import type { Page, SiteAdapter } from '@/lib/sites/contract';
import { boundSighting } from './bound-sighting';

/** What the page says at one moment, bounded. */
export interface PageReading {
  readonly adapter: SiteAdapter;
  readonly kind: Exclude<PageKind, 'none'>;
  readonly sightings: readonly Sighting[];
  readonly canFillTerm: boolean;
}

const MAX_SIGHTINGS = 5;
/** Any term will do to ask whether this page has a field for one. */
const SOME_TERM = { days: 30 };

/**
 * Reads the page with the first adapter that knows it; null when none does. An adapter that throws has read nothing: a page must
 * not be able to stop the others, or us, by being odd.
 */
export function readPage(adapters: readonly SiteAdapter[], page: Page): PageReading | null {
  for (const adapter of adapters) {
    const kind = attempt(() => adapter.detect(page), 'none');
    if (kind === 'none') continue;
    const sightings = kind !== 'list' && isReady(adapter, page) ? attempt(() => adapter.read(page), []) : [];
    return {
      adapter,
      kind,
      sightings: attempt(() => sightings.slice(0, MAX_SIGHTINGS).map(boundSighting), []),
      canFillTerm: sightings.length > 0 && attempt(() => adapter.fillTerm?.(page, SOME_TERM) ?? null, null) !== null,
    };
  }
  return null;
}

function isReady(adapter: SiteAdapter, { document }: Page): boolean {
  return attempt(() => adapter.readyWhen.some((selector) => document.querySelector(selector) !== null), false);
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
