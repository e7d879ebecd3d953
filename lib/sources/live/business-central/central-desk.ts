import * as z from 'zod/mini';
import type { LiveContext, SourceSettings } from '@/lib/sources/live-contract';
import { asForbidden } from '../as-forbidden';
import { askJson } from '../ask-json';
import { originOf } from '../origin-of';
import { ownAddress } from '../own-address';
import { rows } from '../schema';

export const BUSINESS_CENTRAL = 'https://api.businesscentral.dynamics.com';
const PAGE = 1_000;
/** What a server may give although it was asked for less. */
const LARGEST_PAGE = 20_000;
const MAX_PAGES = 100_000;
const page = z.object({ value: rows(LARGEST_PAGE), '@odata.nextLink': z.nullish(z.string().check(z.maxLength(8_000))) });

export interface Query {
  /** Below the company, for example `customers`. */
  readonly path: string;
  readonly filter?: string;
  readonly top?: number;
  /** An older version without it is as one that we may not read. */
  readonly isExtra?: true;
}

/** Where the API of this tenant and environment begins. An address of an own server says it all. */
function baseOf({ origin, tenant = '', environment }: SourceSettings): string {
  const address = originOf(origin, BUSINESS_CENTRAL);
  if (/\/api\/v\d/.test(address)) return address;
  return `${address}/v2.0/${encodeURIComponent(tenant)}/${encodeURIComponent(environment || 'production')}/api/v2.0`;
}

/** The API 2.0 of Business Central: OData 4, in which each page names the next. */
export class CentralDesk {
  private readonly base: string;

  constructor(
    private readonly context: LiveContext,
    private readonly company: string | null = null,
  ) {
    this.base = baseOf(context.settings);
  }

  async *pages({ path, filter, top, isExtra }: Query): AsyncGenerator<readonly unknown[]> {
    const scope = this.company === null ? '' : `companies(${this.company})/`;
    const asked = [...(filter ? [`$filter=${encodeURIComponent(filter)}`] : []), ...(top ? [`$top=${top}`] : [])];
    let url: string | null = `${this.base}/${scope}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
    const headers = { prefer: `odata.maxpagesize=${PAGE}` };
    const context = isExtra ? asForbidden(this.context, [404]) : this.context;
    for (let count = 0; url !== null && count < MAX_PAGES; count++) {
      const { value, '@odata.nextLink': next }: z.infer<typeof page> = (await askJson(context, { url, headers }, page)).data;
      yield value;
      // It may name tenant and environment otherwise than they were typed.
      url = next && top === undefined ? ownAddress(next, new URL(this.base).origin) : null;
    }
  }

  async all(query: Query): Promise<readonly unknown[]> {
    return (await Array.fromAsync(this.pages(query))).flat();
  }
}
