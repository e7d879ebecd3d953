import * as z from 'zod/mini';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { askJson } from '../ask-json';
import { originOf } from '../origin-of';
import { NotInstalled } from './not-installed';

const answered = z.object({ result: z.optional(z.unknown()), error: z.optional(z.array(z.unknown())) });

/** How Python names a key that is not there. */
const MISSING = /^'[\w.]+'$/;

/** Tryton answers what went wrong with 200, in the language of the user; only the kind of error can be told apart. */
function refuseError([kind]: readonly unknown[], host: string): never {
  if (kind === 'LoginException') return refuse('unauthorised', null, { host });
  // Reading has one rule that can be broken: to be allowed to.
  if (kind === 'UserError') return refuse('forbidden', null, { host });
  if (typeof kind === 'string' && MISSING.test(kind)) throw new NotInstalled(host);
  return refuse('server-error', null, { host });
}

/**
 * One call of Tryton's JSON-RPC.
 * @throws SourceRefused as `Http` and `askJson` say; `forbidden` for what the user may not read, `NotInstalled` for what is not there.
 */
export async function trytonRpc(
  context: LiveContext,
  method: string,
  params: readonly unknown[],
  authorization: string | null = null,
): Promise<unknown> {
  const url = `${originOf(context.settings.origin)}/${encodeURIComponent(context.settings.database?.trim() ?? '')}/`;
  const headers = {
    'content-type': 'application/json',
    // Without it a session that has ended makes the browser ask for a password.
    'x-requested-with': 'XMLHttpRequest',
    ...(authorization === null ? {} : { authorization }),
  };
  const request = { method: 'POST', url, headers, body: JSON.stringify({ id: 1, method, params }) } as const;
  const { result, error } = (await askJson(context, request, answered)).data;
  return error ? refuseError(error, new URL(url).host) : result;
}
