import { createHash } from 'node:crypto';
import type { Asked, Told } from './stand-in';

/** A code that was given, and what has to be shown for it. */
interface Given {
  readonly challenge: string;
  readonly redirectUrl: string;
}

/** Where a person comes back to, with what is told there. */
function comeBack(redirectUrl: string, told: Readonly<Record<string, string>>): string {
  const url = new URL(redirectUrl);
  for (const [name, value] of Object.entries(told)) url.searchParams.set(name, value);
  return url.href.replaceAll('&', '&amp;');
}

const refused = (error: string): Told => ({ status: 400, body: { error } });

/**
 * A server that gives tokens (RFC 6749, 4.1 and 6; RFC 7636): a page on which a person allows it, a code that is taken once from who knows
 * what its challenge was made of, and a refresh token that is taken once.
 */
export class OauthDesk {
  readonly clientId = 'our-client';
  readonly clientSecret = 'our: secret';
  /** What else is told in the address that a person comes back to. */
  told: Readonly<Record<string, string>> = {};
  /** How long it says that a token holds; nobody should count on it. */
  holdsSeconds = 3_600;
  readonly renewals: string[] = [];
  readonly #codes = new Map<string, Given>();
  #made = 0;
  #access: string | null = null;
  #refresh: string | null = null;

  /** Whether the token of a request is the one that holds. */
  isLetIn({ headers }: Asked): boolean {
    return this.#access !== null && headers.authorization === `Bearer ${this.#access}`;
  }

  /** The access token holds no more; the refresh token does. */
  expire(): void {
    this.#access = null;
  }

  /** The person took the permission back. */
  revoke(): void {
    this.#access = null;
    this.#refresh = null;
  }

  /** Null: nothing of ours was asked. */
  answer({ url, body, headers }: Asked): Told | null {
    if (url.pathname === '/oauth/authorize') return this.#page(url.searchParams);
    return url.pathname === '/oauth/token' ? this.#token(new URLSearchParams(body), headers.authorization) : null;
  }

  #page(asked: URLSearchParams): Told {
    const [redirectUrl, state] = [asked.get('redirect_uri') ?? '', asked.get('state') ?? ''];
    const isOurs = asked.get('client_id') === this.clientId && asked.get('response_type') === 'code';
    if (!isOurs || asked.get('code_challenge_method') !== 'S256') return { status: 400, body: '<p>Nobody knows this client.' };
    const code = `code-${++this.#made}`;
    this.#codes.set(code, { challenge: asked.get('code_challenge') ?? '', redirectUrl });
    const [yes, no] = [
      { code, state, ...this.told },
      { error: 'access_denied', state },
    ].map((told) => comeBack(redirectUrl, told));
    return {
      body: `<!doctype html><title>Sign in</title><a id="allow" href="${yes}">Allow</a> <a id="deny" href="${no}">Deny</a>`,
    };
  }

  #token(asked: URLSearchParams, authorization: string | undefined): Told {
    if (!this.#isClient(asked, authorization)) return { status: 401, body: { error: 'invalid_client' } };
    const isTaken = asked.get('grant_type') === 'refresh_token' ? this.#takeRefresh(asked) : this.#takeCode(asked);
    if (!isTaken) return refused('invalid_grant');
    this.#access = `access-${++this.#made}`;
    this.#refresh = `refresh-${this.#made}`;
    return {
      body: { access_token: this.#access, refresh_token: this.#refresh, token_type: 'Bearer', expires_in: this.holdsSeconds },
    };
  }

  #isClient(asked: URLSearchParams, authorization = ''): boolean {
    const decoded = atob(authorization.replace('Basic ', ''))
      .split(':')
      .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    const [id, secret] = authorization === '' ? [asked.get('client_id'), asked.get('client_secret')] : decoded;
    return id === this.clientId && secret === this.clientSecret;
  }

  #takeCode(asked: URLSearchParams): boolean {
    const code = asked.get('code') ?? '';
    const given = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    return given?.challenge === challenge && given.redirectUrl === asked.get('redirect_uri');
  }

  #takeRefresh(asked: URLSearchParams): boolean {
    const token = asked.get('refresh_token') ?? '';
    this.renewals.push(token);
    return this.#refresh !== null && token === this.#refresh;
  }
}
