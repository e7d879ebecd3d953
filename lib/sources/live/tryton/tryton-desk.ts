import * as z from 'zod/mini';
import { SourceRefused } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { originOf } from '../origin-of';
import { maybeText, rows, text } from '../schema';
import { authorization, type Credentials, storedCredentials } from './credentials';
import { plainValue } from './plain-value';
import { trytonRpc } from './tryton-rpc';

const PAGE = 500;
/** A transaction is dated when it begins and shows when it ends: another pull asks again from so long before. */
const OVERLAP_MS = 300_000;

const loggedIn = z.tuple([z.int(), text]);
const userPreferences = z.looseObject({ company: z.nullish(z.int()) });
const withId = z.looseObject({ id: z.int() });
const stamped = z.object({ write_date: maybeText, create_date: maybeText });

/** A condition as Tryton reads it, for example `['state', '=', 'posted']`; several in a list must all be met, unless it begins with `OR`. */
export type Domain = readonly unknown[];

export interface Listing {
  readonly model: string;
  readonly fields: readonly string[];
  readonly domain?: Domain;
}

/** Reads records of Tryton with the rights of one user. It calls nothing that changes data. */
export class TrytonDesk {
  private constructor(
    private readonly context: LiveContext,
    private readonly credentials: Credentials,
    private readonly preferences: z.infer<typeof userPreferences>,
  ) {}

  /** With the login of the form, or else as whoever is logged in there. @throws SourceRefused `unauthorised` without either. */
  static async open(context: LiveContext): Promise<TrytonDesk> {
    const credentials = context.settings.login?.trim() ? await logIn(context) : storedCredentials(context);
    if (!credentials) return refuse('unauthorised', null, { host: hostOf(context) });
    const found = await trytonRpc(context, 'model.res.user.get_preferences', [true, {}], authorization(credentials));
    return new TrytonDesk(context, credentials, checked(userPreferences, found, context));
  }

  /** The company of the form, or else the one that the user works in; null where the user has none. */
  get company(): number | null {
    const asked = Number(this.context.settings.company?.trim() || Number.NaN);
    return Number.isInteger(asked) ? asked : (this.preferences.company ?? null);
  }

  get host(): string {
    return hostOf(this.context);
  }

  /** Ends a session that was begun for this. That it ends is a courtesy: it would by itself, in a while. */
  async close(): Promise<void> {
    if (!this.context.settings.login?.trim()) return;
    try {
      await this.call('common.db.logout', []);
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error;
    }
  }

  /** Pages in the order of ids: records that change meanwhile stay where they are. */
  async *pages({ model, fields, domain = [] }: Listing): AsyncGenerator<readonly unknown[]> {
    for (let last = 0; ; ) {
      const page = await this.read({ model, fields, domain: [...domain, ['id', '>', last]] }, PAGE, [['id', 'ASC']]);
      yield page;
      if (page.length < PAGE) return;
      last = checked(withId, page.at(-1), this.context).id;
    }
  }

  async all(listing: Listing): Promise<readonly unknown[]> {
    return (await Array.fromAsync(this.pages(listing))).flat();
  }

  /** One record, to see whether we may. */
  async try(listing: Listing): Promise<readonly unknown[]> {
    return this.read(listing, 1, [['id', 'ASC']]);
  }

  /** By the clock of the server: when a record of the model was last made or changed; null where there is none. */
  async newest(model: string): Promise<string | null> {
    const moments: number[] = [];
    for (const field of ['write_date', 'create_date'] as const) {
      const listing = { model, fields: [field], domain: [[field, '!=', null]] };
      const [row] = await this.read(listing, 1, [[field, 'DESC']]);
      const at = Date.parse(`${stamped.safeParse(row).data?.[field]}Z`);
      if (!Number.isNaN(at)) moments.push(at);
    }
    return moments.length === 0 ? null : new Date(Math.max(...moments) - OVERLAP_MS).toISOString().slice(0, 19);
  }

  private async read({ model, fields, domain = [] }: Listing, count: number, order: Domain): Promise<readonly unknown[]> {
    const found = await this.call(`model.${model}.search_read`, [domain, 0, count, order, fields, this.asCompany()]);
    return checked(rows(count), plainValue(found), this.context);
  }

  /** Without a company Tryton answers null for what belongs to one. */
  private asCompany() {
    return { ...this.preferences, company: this.company };
  }

  private call(method: string, params: readonly unknown[]): Promise<unknown> {
    return trytonRpc(this.context, method, params, authorization(this.credentials));
  }
}

const hostOf = ({ settings }: LiveContext): string => new URL(originOf(settings.origin)).host;

function checked<T>(schema: z.ZodMiniType<T>, value: unknown, context: LiveContext): T {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : refuse('answer-malformed', null, { host: hostOf(context) });
}

async function logIn(context: LiveContext): Promise<Credentials> {
  const { login = '', password } = context.settings;
  const found = await trytonRpc(context, 'common.db.login', [login.trim(), { password }, 'en']);
  const [userId, session] = checked(loggedIn, found, context);
  return { login: login.trim(), userId, session };
}
