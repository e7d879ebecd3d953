import type { FormValues } from '@/lib/domain/source-form';
import { network } from '@/lib/platform/network';
import { signInWithOauth } from '@/lib/platform/oauth';
import { signInOf } from './live-choices';
import { oauthClient } from './oauth-client';
import { tokenSecrets } from './stored-token';

/** Tokens as they are kept among the secrets, none where no person has to sign in; or why there are none. */
export type SourceSignIn =
  | { readonly is: 'signed-in'; readonly tokens: FormValues }
  | { readonly is: 'cancelled' | 'failed' }
  | { readonly is: 'refused'; readonly reason: string };

/** Lets a person sign in with the other side, where these settings ask for that. */
export async function signInSource(source: string, values: FormValues, signal: AbortSignal): Promise<SourceSignIn> {
  const signIn = signInOf(source, values);
  if (signIn.by !== 'oauth') return { is: 'signed-in', tokens: {} };
  const signedIn = await signInWithOauth(signIn, oauthClient(values), { fetch: network.fetch, signal });
  return signedIn.is === 'signed-in' ? { is: 'signed-in', tokens: tokenSecrets(signedIn.tokens) } : signedIn;
}
