import * as z from 'zod/mini';
import type { LiveContext } from '@/lib/sources/live-contract';
import { asForbidden } from '../as-forbidden';
import { askJson } from '../ask-json';
import { originOf } from '../origin-of';
import { PageGuard } from '../page-guard';
import { rows } from '../schema';

export const MONEYBIRD = 'https://moneybird.com';
const PAGE = 100;
const MAX_ADMINISTRATIONS = 1_000;
const list = rows(PAGE);
const administrations = z.array(
  z.object({
    id: z.union([z.string().check(z.regex(/^\d{1,30}$/)), z.int()]),
    name: z.nullish(z.string().check(z.maxLength(1_000))),
    currency: z.nullish(z.string().check(z.maxLength(10))),
  }),
);

export interface Listing {
  /** Below the administration, for example `contacts`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** An administration without it is as one that we may not read. */
  readonly isExtra?: true;
}

/** The API of Moneybird, version 2: pages of a hundred, and a header that names the next one. */
export class MoneybirdDesk {
  constructor(
    private readonly context: LiveContext,
    private readonly administration = '',
  ) {}

  async administrations() {
    const { data } = await askJson(this.context, this.request('administrations.json', {}), administrations);
    return data
      .slice(0, MAX_ADMINISTRATIONS)
      .map(({ id, name, currency }) => ({ id: String(id), name: name ?? String(id), currency }));
  }

  async *pages(listing: Listing): AsyncGenerator<readonly unknown[]> {
    const guard = new PageGuard();
    for (let page = 1; ; page++) {
      const { data, headers } = await this.page(listing, page, PAGE);
      if (guard.repeats(data)) return;
      yield data;
      const link = headers.get('link');
      const isLast = link === null ? data.length < PAGE : !/rel="?next"?/.test(link);
      if (isLast || data.length === 0) return;
    }
  }

  /** One row, to see whether we may. */
  async try(listing: Listing): Promise<void> {
    await this.page(listing, 1, 1);
  }

  private page({ path, query, isExtra }: Listing, page: number, count: number) {
    const context = isExtra ? asForbidden(this.context, [404]) : this.context;
    const pages = { ...query, per_page: String(count), page: String(page) };
    return askJson(context, this.request(`${this.administration}/${path}.json`, pages), list);
  }

  private request(path: string, query: Readonly<Record<string, string>>) {
    const { origin, token } = this.context.settings;
    const search = new URLSearchParams(query).toString();
    return {
      url: `${originOf(origin, MONEYBIRD)}/api/v2/${path}${search === '' ? '' : `?${search}`}`,
      // Without a token of the form, the one of OAuth is put in on the way out.
      headers: token ? { authorization: `Bearer ${token}` } : {},
    };
  }
}
