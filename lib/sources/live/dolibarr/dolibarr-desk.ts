import * as z from 'zod/mini';
import type { LiveContext, SourceSettings } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { asForbidden } from '../as-forbidden';
import { askJson } from '../ask-json';
import { originOf } from '../origin-of';
import { PageGuard } from '../page-guard';
import { rows } from '../schema';
import { withKnownKey } from '../with-known-key';

const PAGE = 100;
const list = rows(PAGE);
/** How versions before 20 say that a list is empty. */
const nothing = z.object({ error: z.object({ code: z.literal(404) }) });

/** The folders of Dolibarr's pages, and of its API. */
const PAGE_OF = /(\/(api|admin|comm|commande|compta|contact|fourn|product|projet|societe|user)(\/[\w-]+)*)?\/[\w-]+\.php$/;

/** Where Dolibarr begins, which may be a folder; what a person copies from its address bar ends in one of its pages. */
export const dolibarrRoot = ({ origin }: SourceSettings): string =>
  originOf(origin)
    .replace(PAGE_OF, '')
    .replace(/\/api$/, '');

export interface Listing {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** The REST API of Dolibarr, let in by the key of a user. */
export class DolibarrDesk {
  private readonly context: LiveContext;

  /** Versions before 19 answer 401 to who lacks a right as well; everybody may read the status. */
  constructor(given: LiveContext) {
    this.context = given;
    this.context = { ...given, http: withKnownKey(given.http, this.request('status', {})) };
  }

  /** Pages in the order of their ids: rows that change meanwhile stay where they are. */
  async *pages(listing: Listing): AsyncGenerator<readonly unknown[]> {
    const guard = new PageGuard();
    for (let page = 0; ; page++) {
      const found = await this.page(listing, page, PAGE);
      if (guard.repeats(found)) return;
      yield found;
      if (found.length < PAGE) return;
    }
  }

  async first(listing: Listing): Promise<readonly unknown[]> {
    return this.page(listing, 0, 1);
  }

  /** One object; a version or a right that lacks it is as one that we may not read. */
  async one<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
    return (await askJson(asForbidden(this.context, [404]), this.request(path, {}), schema)).data;
  }

  private async page({ path, query }: Listing, page: number, limit: number): Promise<readonly unknown[]> {
    const order = { sortfield: 't.rowid', sortorder: 'ASC', limit: String(limit), page: String(page) };
    const request = this.request(path, { ...order, ...query });
    const answer = await this.context.http.request(request);
    const body = answer.json();
    if (answer.status === 404 && nothing.safeParse(body).success) return [];
    const parsed = list.safeParse(body);
    return answer.status === 200 && parsed.success
      ? parsed.data
      : refuse('answer-malformed', null, { host: new URL(request.url).host });
  }

  private request(path: string, query: Readonly<Record<string, string>>) {
    const { key = '' } = this.context.settings;
    const search = new URLSearchParams(query).toString();
    const url = `${dolibarrRoot(this.context.settings)}/api/index.php/${path}${search === '' ? '' : `?${search}`}`;
    return { url, headers: { DOLAPIKEY: key } };
  }
}
