import type { SiteEntry } from './contract';
import { entry as demo } from './demo/entry';
import { entry as moneybird } from './moneybird/entry';
import { entry as tryton } from './tryton/entry';

/** Every site there is an adapter for, in the order in which they are offered. Data only: a page that lists them loads no adapter. */
export const SITES: readonly SiteEntry[] = [tryton, moneybird, demo];
