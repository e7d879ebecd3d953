import type { Connection } from '@/lib/domain/connection';
import { network } from '@/lib/platform/network';
import type { HttpTools } from '@/lib/sources/http/http-tools';
import { addSecrets, noteConnection, readSecrets } from '@/lib/store/connections';
import { type SourceSignIn, signInSource } from './sign-in-source';

/** `other`: a person signed in, but to another company than the one whose book this is. */
export type SignInAgain = Exclude<SourceSignIn, { is: 'signed-in' }> | { readonly is: 'signed-in' | 'other' };

/** Lets a person sign in anew where the other side does not let us in any more; the book and all that was set stay. */
export async function signInAgain(
  { id, source, settings }: Connection,
  signal: AbortSignal,
  fetch: HttpTools['fetch'] = network.fetch,
): Promise<SignInAgain> {
  const outcome = await signInSource(source, { ...settings, ...(await readSecrets(id)) }, signal, fetch);
  if (outcome.is !== 'signed-in') return outcome;
  if (Object.entries(outcome.filled).some(([name, value]) => settings[name] !== value)) return { is: 'other' };
  await addSecrets(id, outcome.tokens);
  await noteConnection(id, { trouble: null, failures: 0 });
  return { is: 'signed-in' };
}
