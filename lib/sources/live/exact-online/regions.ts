import type { SourceSettings } from '@/lib/sources/live-contract';
import { originOf } from '../origin-of';

/** Exact Online stands apart in each country, with data and accounts of its own. */
export const REGIONS = ['nl', 'be', 'de', 'fr', 'es', 'uk', 'com'] as const;

const DOMAINS: Readonly<Record<string, string>> = { uk: 'co.uk' };

/** Where this customer's Exact Online is. */
export function exactOrigin({ origin, region = 'nl' }: SourceSettings): string {
  return originOf(origin, `https://start.exactonline.${DOMAINS[region] ?? region}`);
}
