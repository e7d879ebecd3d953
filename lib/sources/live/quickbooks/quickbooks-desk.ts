import * as z from 'zod/mini';
import type { LiveContext, SourceSettings } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { askJson } from '../ask-json';
import { originOf } from '../origin-of';
import { PageGuard } from '../page-guard';
import { rows } from '../schema';

/** The company that people try things with stands apart. */
const ORIGINS: Readonly<Record<string, string>> = {
  production: 'https://quickbooks.api.intuit.com',
  sandbox: 'https://sandbox-quickbooks.api.intuit.com',
};
/** A thousand is allowed; whole invoices with their lines are large. */
const PAGE = 500;
const MINOR_VERSION = '75';
/** A list under the name of its entity, which an empty answer leaves out. */
const answer = z.object({ QueryResponse: z.record(z.string().check(z.maxLength(100)), z.union([rows(PAGE), z.int()])) });

export function quickbooksOrigin({ origin, environment = 'production' }: SourceSettings): string {
  return originOf(origin, ORIGINS[environment] ?? ORIGINS.production);
}

/** The accounting API of QuickBooks Online: queries over entities, by position. */
export class QuickbooksDesk {
  constructor(private readonly context: LiveContext) {}

  /** All of an entity in the order of their ids; conditions are in the query language of the API. */
  async *pages(entity: string, conditions: readonly string[] = []): AsyncGenerator<readonly unknown[]> {
    const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
    const guard = new PageGuard();
    for (let page = 0; ; page++) {
      const found = await this.query(entity, `${where} ORDERBY Id STARTPOSITION ${page * PAGE + 1} MAXRESULTS ${PAGE}`);
      if (guard.repeats(found)) return;
      yield found;
      if (found.length < PAGE) return;
    }
  }

  async all(entity: string, conditions: readonly string[] = []): Promise<readonly unknown[]> {
    return (await Array.fromAsync(this.pages(entity, conditions))).flat();
  }

  /** One row, to see whether we may. */
  async first(entity: string): Promise<readonly unknown[]> {
    return this.query(entity, ' STARTPOSITION 1 MAXRESULTS 1');
  }

  private async query(entity: string, rest: string): Promise<readonly unknown[]> {
    const { settings } = this.context;
    const origin = quickbooksOrigin(settings);
    // Without a company, none of them answers.
    if (!settings.company) return refuse('unauthorised', null, { host: new URL(origin).host });
    const search = new URLSearchParams({ query: `select * from ${entity}${rest}`, minorversion: MINOR_VERSION });
    const url = `${origin}/v3/company/${encodeURIComponent(settings.company)}/query?${search}`;
    const { data } = await askJson(this.context, { url }, answer);
    const list = data.QueryResponse[entity];
    return Array.isArray(list) ? list : [];
  }
}
