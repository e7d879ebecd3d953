import * as z from 'zod/mini';
import type { LiveContext } from '@/lib/sources/live-contract';
import { askJson } from '../ask-json';
import { ownAddress } from '../own-address';
import { rows } from '../schema';
import { exactOrigin } from './regions';

/** The largest page of any resource. */
const PAGE = 1_000;
const MAX_PAGES = 100_000;
const next = z.nullish(z.string().check(z.maxLength(4_000)));
const results = z.object({ d: z.union([z.object({ results: rows(PAGE), __next: next }), rows(PAGE)]) });
const me = z.object({
  d: z.object({ results: z.array(z.object({ CurrentDivision: z.int() })).check(z.minLength(1), z.maxLength(10)) }),
});

export interface Query {
  /** Below the division, for example `crm/Accounts`. */
  readonly path: string;
  readonly select: readonly string[];
  readonly filter?: string;
  readonly top?: number;
}

/** The REST API of Exact Online: OData 2, in which each page names the next. */
export class ExactDesk {
  private readonly base: string;

  constructor(
    private readonly context: LiveContext,
    private readonly division: number | null = null,
  ) {
    this.base = `${exactOrigin(context.settings)}/api/v1`;
  }

  /** The division that the user has open. */
  async currentDivision(): Promise<number> {
    const { data } = await askJson(this.context, { url: `${this.base}/current/Me?$select=CurrentDivision` }, me);
    return data.d.results[0]?.CurrentDivision ?? 0;
  }

  async *pages({ path, select, filter, top }: Query): AsyncGenerator<readonly unknown[]> {
    const asked = [
      `$select=${select.join(',')}`,
      ...(filter ? [`$filter=${encodeURIComponent(filter)}`] : []),
      ...(top ? [`$top=${top}`] : []),
    ];
    let url: string | null = `${this.base}/${this.division}/${path}?${asked.join('&')}`;
    for (let page = 0; url !== null && page < MAX_PAGES; page++) {
      const { d }: z.infer<typeof results> = (await askJson(this.context, { url }, results)).data;
      yield Array.isArray(d) ? d : d.results;
      const following: string | null = Array.isArray(d) || top !== undefined ? null : (d.__next ?? null);
      url = following === null || following === '' ? null : ownAddress(following, this.base);
    }
  }

  async all(query: Query): Promise<readonly unknown[]> {
    return (await Array.fromAsync(this.pages(query))).flat();
  }
}
