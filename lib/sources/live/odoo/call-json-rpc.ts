import * as z from 'zod/mini';
import type { RefusalKind } from '@/lib/domain/import';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { askJson } from '../ask-json';
import { odooOrigin } from './odoo-origin';

const envelope = z.union([
  z.object({ result: z.unknown(), error: z.optional(z.undefined()) }),
  z.object({ error: z.object({ data: z.nullish(z.object({ name: z.nullish(z.string()) })) }) }),
]);

/** Names of exceptions, of which Odoo answers all with status 200. */
const DENIED = /AccessDenied|SessionExpired/;
/** Of a model that is not installed it says `Object … doesn't exist`, as a `UserError`. */
const FORBIDDEN = /AccessError|UserError|KeyError/;
/** A database that is not there is no failure of the server: somebody typed its name. */
const NO_DATABASE = /OperationalError|KeyError/;

function kindOf(name: string, service: 'common' | 'object'): RefusalKind {
  if (DENIED.test(name) || (service === 'common' && NO_DATABASE.test(name))) return 'unauthorised';
  return FORBIDDEN.test(name) ? 'forbidden' : 'server-error';
}

/**
 * One call by JSON-RPC (`/jsonrpc`), the way in before Odoo 19.
 * @throws SourceRefused `unauthorised` also where a user is not known; `forbidden` also for a model that is not installed.
 */
export async function callJsonRpc<T>(
  context: LiveContext,
  service: 'common' | 'object',
  method: string,
  args: readonly unknown[],
  schema: z.ZodMiniType<T>,
): Promise<T> {
  const url = `${odooOrigin(context.settings)}/jsonrpc`;
  const { host } = new URL(url);
  const body = JSON.stringify({ jsonrpc: '2.0', method: 'call', id: 1, params: { service, method, args } });
  const request = { method: 'POST' as const, url, headers: { 'content-type': 'application/json' }, body };
  const { data } = await askJson(context, request, envelope);
  if ('error' in data && data.error) {
    const name = data.error.data?.name ?? '';
    return refuse(kindOf(name, service), null, { host });
  }
  const result = 'result' in data ? data.result : undefined;
  if (service === 'common' && result === false) refuse('unauthorised', null, { host });
  const parsed = schema.safeParse(result);
  return parsed.success ? parsed.data : refuse('answer-malformed', null, { host });
}
