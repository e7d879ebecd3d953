/** A request as a source makes it. The caller adds what lets us in, and keeps to the limits. */
export interface HttpRequest {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Asked as nobody whom the browser knows. It then asks no person for a password either, where the host does not let the request in. */
  readonly withoutSession?: true;
  /** Largest answer that is read, in bytes; 20 MB unless told. */
  readonly maxBytes?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed on each call. @throws SourceRefused `answer-malformed` when it is no JSON. */
  json(): unknown;
}

/**
 * The way out for live sources: bounded in time and size, one request at a time per origin where the source asks, waits as long as
 * `Retry-After` says (with a maximum), backs off on 429, 502, 503 and 504, renews a token once on 401.
 * @throws SourceRefused `unreachable`, `unauthorised`, `forbidden`, `rate-limited` or `server-error`; other statuses are answers.
 */
export interface Http {
  request(request: HttpRequest): Promise<HttpAnswer>;
}
