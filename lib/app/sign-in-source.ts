import type { FormValues } from '@/lib/domain/source-form';
import { network } from '@/lib/platform/network';
import { signInWithOauth } from '@/lib/platform/oauth';
import type { HttpTools } from '@/lib/sources/http/http-tools';
import { signInOf } from './live-choices';
import { oauthClient } from './oauth-client';
import { tokenSecrets } from './stored-token';

/** What a person gave us by signing in, or why there is nothing. */
export type SourceSignIn =
  | {
      readonly is: 'signed-in';
      /** As they are kept among the secrets; none where no person has to sign in. */
      readonly tokens: FormValues;
      /** Settings that the other side told, such as the company that was chosen there. */
      readonly filled: FormValues;
    }
  | { readonly is: 'cancelled' | 'failed' }
  | { readonly is: 'refused'; readonly reason: string };

/** Lets a person sign in with the other side, where these settings ask for that. */
export async function signInSource(
  source: string,
  values: FormValues,
  signal: AbortSignal,
  fetch: HttpTools['fetch'] = network.fetch,
): Promise<SourceSignIn> {
  const signIn = signInOf(source, values);
  if (signIn.by !== 'oauth') return { is: 'signed-in', tokens: {}, filled: {} };
  const signedIn = await signInWithOauth(signIn, oauthClient(values), { fetch, signal });
  if (signedIn.is !== 'signed-in') return signedIn;
  const told = Object.entries(signIn.told ?? {}).map(([name, setting]) => [setting, signedIn.told[name] ?? ''] as const);
  const filled = Object.fromEntries(told.filter(([, value]) => value !== ''));
  return { is: 'signed-in', tokens: tokenSecrets(signedIn.tokens), filled };
}
