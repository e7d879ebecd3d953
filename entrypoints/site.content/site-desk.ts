import type { SiteAdapter } from '@/lib/sites/contract';
import type { fillHere } from './fill-here';

/** Where the scripts of one page meet: the core and the adapters of the sites that are switched on for this origin. */
export interface SiteDesk {
  readonly adapters: SiteAdapter[];
  /** Set by the core; called when an adapter comes in after it. */
  onAdapter: (() => void) | null;
  /** True once a core started in this page; a second copy of it does nothing. */
  isTaken: boolean;
  /** There once the script that can fill was brought in. */
  fillHere: typeof fillHere | null;
}

/** A symbol, because an element of the page with this id would answer to a name. */
const DESK = Symbol.for('creditside.site-desk');

/** The desk of this page, in the extension's own isolated world: the page cannot reach it. Made by whichever script comes first. */
export function siteDesk(): SiteDesk {
  const world = globalThis as { [DESK]?: SiteDesk };
  world[DESK] ??= { adapters: [], onAdapter: null, isTaken: false, fillHere: null };
  return world[DESK];
}
