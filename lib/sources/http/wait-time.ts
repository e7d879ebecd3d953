/** Names of "how many are left" and "when there are more again", as hosts write them. */
const LIMITS: readonly (readonly [string, string])[] = [
  ['x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['x-ratelimit-minutely-remaining', 'x-ratelimit-minutely-reset'],
  ['ratelimit-remaining', 'ratelimit-reset'],
];
/** A moment in seconds is above the first and below the second; in milliseconds above the second; less is seconds from now. */
const [EPOCH_SECONDS, EPOCH_MILLISECONDS] = [1e9, 1e11];

function untilReset(value: number, now: number): number {
  if (value >= EPOCH_MILLISECONDS) return value - now;
  return value >= EPOCH_SECONDS ? value * 1000 - now : value * 1000;
}

function retryAfter(text: string | null, now: number): number | null {
  if (text === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at - now;
}

/**
 * How long the other side asks us to wait, in milliseconds and never below 0: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), else the
 * end of the limit that is used up. Dates are read by the clock of the answer itself, when it tells one: ours may be wrong. Null: it does not say.
 */
export function waitTime(headers: Headers, ourNow: number): number | null {
  const told = Date.parse(headers.get('date') ?? '');
  const now = Number.isNaN(told) ? ourNow : told;
  const asked = retryAfter(headers.get('retry-after'), now);
  if (asked !== null) return Math.max(0, asked);
  const waits = LIMITS.flatMap(([left, reset]) => {
    const value = Number(headers.get(reset) ?? Number.NaN);
    return headers.get(left)?.trim() === '0' && Number.isFinite(value) ? [untilReset(value, now)] : [];
  });
  return waits.length === 0 ? null : Math.max(0, ...waits);
}
