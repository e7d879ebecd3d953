import type { SourceSettings } from '@/lib/sources/live-contract';
import { originOf } from '../origin-of';

/** Odoo answers at the root of its host alone; what a person copies from its address bar has more (`/odoo`, `/web`). */
export const odooOrigin = ({ origin }: SourceSettings): string => new URL(originOf(origin)).origin;
