import * as z from 'zod/mini';
import type { LiveContext, SourceSettings } from '@/lib/sources/live-contract';
import { asForbidden } from '../as-forbidden';
import { askJson } from '../ask-json';
import { originOf } from '../origin-of';
import { PageGuard } from '../page-guard';
import { maybeText, rows } from '../schema';

const PAGE = 500;
/** Web servers in front of it read a request line of 4,096 bytes; this leaves room for fields and address. */
const LONGEST_LIST = 2_000;
/** Another pull asks again from so long before: a transaction is dated when it begins, and shows when it ends. */
const OVERLAP_MS = 300_000;
const list = z.object({ data: rows(PAGE) });
const stamped = z.object({ modified: maybeText });

export type Filter = readonly [field: string, operator: string, value: string | number | readonly string[]];

export interface Listing {
  readonly doctype: string;
  readonly fields: readonly string[];
  readonly filters?: readonly Filter[];
  /** Of rows of a table within a document: which document. */
  readonly parent?: string;
  /** A version without this doctype, or without one of its fields, is as one that we may not read. */
  readonly isExtra?: true;
}

/** Frappe answers at the root of its host alone; what a person copies from its address bar has more (`/app`, `/desk`). */
export const frappeOrigin = ({ origin }: SourceSettings): string => new URL(originOf(origin)).origin;

/** Lists of documents by the REST API of Frappe (`/api/resource`), let in by an API key and its secret. */
export class FrappeDesk {
  constructor(private readonly context: LiveContext) {}

  /** Pages of rows in the order of their names: rows that change meanwhile stay where they are. */
  async *pages(listing: Listing): AsyncGenerator<readonly unknown[]> {
    const guard = new PageGuard();
    for (let start = 0; ; start += PAGE) {
      const page = await this.page(listing, start, PAGE, 'name asc');
      if (guard.repeats(page)) return;
      yield page;
      if (page.length < PAGE) return;
    }
  }

  async all(listing: Listing): Promise<readonly unknown[]> {
    const pages = await Array.fromAsync(this.pages(listing));
    return pages.flat();
  }

  /** One row, to see whether we may. */
  async try(listing: Listing): Promise<readonly unknown[]> {
    return this.page(listing, 0, 1, 'name asc');
  }

  /** By the clock and in the zone of the site: when a document of the kind was last changed; null where there is none. */
  async newest(doctype: string): Promise<string | null> {
    const [row] = await this.page({ doctype, fields: ['modified'], isExtra: true }, 0, 1, 'modified desc');
    const modified = stamped.safeParse(row).data?.modified;
    const at = Date.parse(`${(modified ?? '').slice(0, 19).replace(' ', 'T')}Z`);
    return Number.isNaN(at) ? null : new Date(at - OVERLAP_MS).toISOString().slice(0, 19).replace('T', ' ');
  }

  /** Names in groups that fit into one address. */
  *groups(names: Iterable<string>): Generator<readonly string[]> {
    let [group, length]: [string[], number] = [[], 0];
    for (const name of names) {
      const size = encodeURIComponent(JSON.stringify(name)).length + 3;
      if (group.length > 0 && length + size > LONGEST_LIST) {
        yield group;
        [group, length] = [[], 0];
      }
      group.push(name);
      length += size;
    }
    if (group.length > 0) yield group;
  }

  private async page({ doctype, fields, filters = [], parent, isExtra }: Listing, start: number, count: number, order: string) {
    const { key, secret } = this.context.settings;
    const query = new URLSearchParams({
      fields: JSON.stringify(fields),
      filters: JSON.stringify(filters),
      order_by: order,
      limit_start: String(start),
      limit_page_length: String(count),
      ...(parent ? { parent } : {}),
    });
    const url = `${frappeOrigin(this.context.settings)}/api/resource/${encodeURIComponent(doctype)}?${query}`;
    // 417 is how Frappe refuses a field.
    const context = isExtra ? asForbidden(this.context, [404, 417]) : this.context;
    const request = { url, headers: { authorization: `token ${key}:${secret}` } };
    return (await askJson(context, request, list)).data.data;
  }
}
