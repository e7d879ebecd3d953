import type { TaughtField, TaughtSite } from '@/lib/domain/taught-site';
import type { Page } from '@/lib/sites/contract';
import { readTaught } from '@/lib/sites/taught/read-taught';
import { taughtPage } from '@/lib/sites/taught/taught-adapter';

/** A record that shows no name after so long, in milliseconds, has none for us. */
const PATIENCE_MS = 3000;
const FIELDS: readonly TaughtField[] = ['name', 'total', 'term'];

interface TaughtReadingNote {
  readonly id: string;
  readonly address: string;
  readonly found: Readonly<Partial<Record<TaughtField, number>>> | null;
}

interface Watch {
  /** The page is read at this moment. */
  saw(page: Page): void;
  stop(): void;
}

/** Tells once per record that a page which was taught reads no more, or by another selector than the first. A page that reads well tells nothing. */
export function createWatch(sites: readonly TaughtSite[], tell: (note: TaughtReadingNote) => void): Watch {
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDone = false;

  function saw(page: Page): void {
    const site = taughtPage(sites, page.url)?.site;
    if (!site) return;
    const { href } = page.url;
    if (href !== address) {
      clearTimeout(timer);
      timer = undefined;
      isDone = false;
      address = href;
    }
    if (isDone) return;
    const found = placesOf(site, page.document);
    if (found) settle(site, found);
    else timer ??= setTimeout(() => miss(site, page), PATIENCE_MS);
  }

  function settle(site: TaughtSite, found: Partial<Record<TaughtField, number>>): void {
    clearTimeout(timer);
    isDone = true;
    const isAsBefore = site.misses.count === 0 && Object.values(found).every((place) => place === 0);
    if (!isAsBefore) tell({ id: site.id, address: address.slice(0, 400), found });
  }

  function miss(site: TaughtSite, { document }: Page): void {
    // What nobody sees may be drawn later, or never.
    if (isDone || document.visibilityState !== 'visible' || innerWidth === 0) return;
    isDone = true;
    tell({ id: site.id, address: address.slice(0, 400), found: null });
  }

  return { saw, stop: () => clearTimeout(timer) };
}

/** Per field the place of the selector that finds it; null without a name. */
function placesOf(site: TaughtSite, document: Document): Partial<Record<TaughtField, number>> | null {
  const places: Partial<Record<TaughtField, number>> = {};
  for (const field of FIELDS) {
    const reading = readTaught(document, field, site);
    if (reading) places[field] = site.fields[field]?.indexOf(reading.selector) ?? 0;
  }
  return places.name === undefined ? null : places;
}
