import * as z from 'zod/mini';
import type { LiveContext } from '@/lib/sources/live-contract';
import { asForbidden } from '../as-forbidden';
import { askJson } from '../ask-json';
import { orNothing } from '../or-nothing';
import { PageGuard } from '../page-guard';
import { rows } from '../schema';
import { callJsonRpc } from './call-json-rpc';
import { odooOrigin } from './odoo-origin';

const PAGE = 500;
const list = rows(PAGE);
const fieldNames = z.record(z.string().check(z.maxLength(200)), z.object({}));

export type Condition = readonly [field: string, operator: string, value: unknown];
/** In the prefix notation of Odoo: `|` before two conditions means either. */
export type Domain = readonly (Condition | '|' | '&')[];

export interface Search {
  readonly model: string;
  readonly fields: readonly string[];
  readonly domain: Domain;
  /** A module that may not be installed: then it is as one that we may not read. */
  readonly isExtra?: true;
}

/** Reads models of Odoo: by JSON-2 (19 and later), or with a user name by JSON-RPC, which all versions up to 21 know. */
export class OdooDesk {
  private readonly known = new Map<string, ReadonlySet<string> | null>();
  private user: Promise<number> | null = null;

  constructor(
    private readonly context: LiveContext,
    /** Settings that are kept per company are read for this one. */
    public company: number | null = null,
  ) {}

  /** Pages in the order of their ids: rows that change meanwhile stay where they are. */
  async *pages(search: Search): AsyncGenerator<readonly unknown[]> {
    const guard = new PageGuard();
    for (let offset = 0; ; offset += PAGE) {
      const page = await this.page(search, offset, PAGE);
      if (guard.repeats(page)) return;
      yield page;
      if (page.length < PAGE) return;
    }
  }

  async all(search: Search): Promise<readonly unknown[]> {
    return (await Array.fromAsync(this.pages(search))).flat();
  }

  async try(search: Search): Promise<readonly unknown[]> {
    return this.page(search, 0, 1);
  }

  /** Of some fields those that this version has and this user may read; all of them where it does not say. */
  async readable(model: string, fields: readonly string[]): Promise<readonly string[]> {
    if (!this.known.has(model)) {
      const found = await orNothing(this.call(model, 'fields_get', { attributes: ['type'] }, true, fieldNames));
      this.known.set(model, found && new Set(Object.keys(found)));
    }
    const known = this.known.get(model);
    return known ? fields.filter((field) => known.has(field)) : fields;
  }

  private async page({ model, fields, domain, isExtra }: Search, offset: number, limit: number): Promise<readonly unknown[]> {
    const asked = { domain, fields: await this.readable(model, fields), offset, limit, order: 'id asc' };
    return this.call(model, 'search_read', asked, isExtra === true, list);
  }

  private async call<T>(
    model: string,
    method: string,
    given: Readonly<Record<string, unknown>>,
    isExtra: boolean,
    schema: z.ZodMiniType<T>,
  ): Promise<T> {
    const { database, key, login } = this.context.settings;
    const companies = this.company === null ? {} : { allowed_company_ids: [this.company] };
    const body = { ...given, context: { active_test: false, ...companies } };
    const context = isExtra ? asForbidden(this.context, [404, 422]) : this.context;
    if (login) {
      this.user ??= callJsonRpc(context, 'common', 'authenticate', [database, login, key, {}], z.int());
      return callJsonRpc(context, 'object', 'execute_kw', [database, await this.user, key, model, method, [], body], schema);
    }
    const headers = {
      authorization: `bearer ${key}`,
      'content-type': 'application/json; charset=utf-8',
      ...(database ? { 'x-odoo-database': database } : {}),
    };
    const url = `${odooOrigin(this.context.settings)}/json/2/${model}/${method}`;
    return (await askJson(context, { method: 'POST', url, headers, body: JSON.stringify(body) }, schema)).data;
  }
}
