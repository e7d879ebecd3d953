import * as z from 'zod/mini';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { originOf } from '../origin-of';
import { PageGuard } from '../page-guard';
import { rows } from '../schema';
import { withKnownKey } from '../with-known-key';

export const XERO = 'https://api.xero.com';
/** The largest page, which not every resource gives. */
const PAGE = 1_000;
/** The smallest page that is ever given in full. */
const SHORT_PAGE = 100;
const found = z.record(z.string().check(z.maxLength(100)), z.unknown());
const pagination = z.object({ page: z.int(), pageCount: z.int() });
const list = rows(PAGE);

export interface Query {
  /** The resource, which also names the list in its answer: `Invoices`. */
  readonly resource: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** In UTC; what changed since then. */
  readonly since?: string | null;
  readonly pageSize?: number;
}

/** The accounting API of Xero, version 2.0, of one organisation. */
export class XeroDesk {
  private readonly context: LiveContext;

  /** Xero answers 401 also where a token lacks the scope; the list of connections needs none. */
  constructor(
    given: LiveContext,
    private readonly tenant: string | null = null,
  ) {
    const url = `${originOf(given.settings.origin, XERO)}/connections`;
    this.context = { ...given, http: withKnownKey(given.http, { url }) };
  }

  async *pages(query: Query): AsyncGenerator<readonly unknown[]> {
    const guard = new PageGuard();
    for (let page = 1; ; page++) {
      const answer = await this.ask(`api.xro/2.0/${query.resource}`, query, page);
      const part = answer === undefined ? [] : this.listOf(found.safeParse(answer).data?.[query.resource]);
      if (guard.repeats(part)) return;
      yield part;
      const told = pagination.safeParse(found.safeParse(answer).data?.pagination).data;
      if (part.length === 0 || (told ? told.page >= told.pageCount : part.length < SHORT_PAGE)) return;
    }
  }

  async first(query: Query): Promise<readonly unknown[]> {
    for await (const page of this.pages({ ...query, pageSize: 1 })) return page;
    return [];
  }

  /** The organisations that the user let us see; this alone is not asked of one of them. */
  async connections(): Promise<readonly unknown[]> {
    return this.listOf(await this.ask('connections', {}, null));
  }

  private listOf(value: unknown): readonly unknown[] {
    const parsed = list.safeParse(value);
    return parsed.success ? parsed.data : this.malformed();
  }

  private malformed(): never {
    return refuse('answer-malformed', null, { host: new URL(originOf(this.context.settings.origin, XERO)).host });
  }

  /** Undefined: nothing changed. */
  private async ask(
    path: string,
    { parameters, since, pageSize = PAGE }: Omit<Query, 'resource'>,
    page: number | null,
  ): Promise<unknown> {
    const search = new URLSearchParams({
      ...parameters,
      ...(page === null ? {} : { page: String(page), pageSize: String(pageSize) }),
    });
    const url = `${originOf(this.context.settings.origin, XERO)}/${path}${search.size > 0 ? `?${search}` : ''}`;
    const headers = {
      ...(this.tenant === null ? {} : { 'xero-tenant-id': this.tenant }),
      ...(since ? { 'if-modified-since': since } : {}),
    };
    const answer = await this.context.http.request({ url, headers });
    if (answer.status === 304) return undefined;
    return answer.status === 200 ? answer.json() : this.malformed();
  }
}
