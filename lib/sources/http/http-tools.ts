/** What `createHttp` takes from outside, so that a test needs neither a network nor a clock. */
export interface HttpTools {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the reason of the signal when that comes first. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** A signal that aborts after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** A bearer token; null where there is none, or it is not renewed: then nobody is let in. */
export interface BearerToken {
  current(): Promise<string | null>;
  renew(): Promise<string | null>;
}

/** How requests are let in. A key is put into the headers by its source, which knows the form that its host asks for. */
export type HttpAccess =
  | { readonly by: 'key' }
  /** The host's own cookies go along, as if the page had asked. */
  | { readonly by: 'session' }
  | { readonly by: 'oauth'; readonly token: BearerToken };
