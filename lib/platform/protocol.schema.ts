import * as z from 'zod/mini';
import { childPage } from './child-page.schema';
import type { WorkerMessage, WorkerMessageName, WorkerMessages } from './protocol';

// Without this zod tries to compile validators with `Function`, which the extension's own policy refuses.
z.config({ jitless: true });

/** 128 random bits in hexadecimal. */
const nonce = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const nothing = z.strictObject({});
/** As `URL.origin` writes it. */
const origin = z.string().check(z.regex(/^https?:\/\/[^\s/]{1,255}$/));

/** Of a selector in the list of its field. */
const place = z.int().check(z.minimum(0), z.maximum(20));

/** What each message may carry, to the letter: unknown fields are refused as well. */
export const PAYLOADS: { readonly [N in WorkerMessageName]: z.ZodMiniType<WorkerMessages[N]['payload']> } = {
  'frame.announce': z.strictObject({ nonce }),
  'frame.confirm': z.strictObject({ nonce }),
  'verdict.show': z.strictObject({
    verdict: z.nullable(z.enum(['accept', 'refer', 'reject', 'attention'])),
    books: z.optional(z.enum(['old', 'failed'])),
  }),
  'page.clear': nothing,
  'child.tell': z.strictObject({ page: z.nullable(childPage) }),
  'term.fill': z.strictObject({
    frameId: z.int().check(z.minimum(0)),
    term: z.strictObject({ days: z.int().check(z.minimum(-1), z.maximum(3650)) }),
  }),
  'page.report': nothing,
  'page.open': z.strictObject({
    page: z.enum(['options', 'book', 'link', 'explain', 'desk']),
    // Goes into the address of a page of ours: a short word list, nothing that a URL could read as more than a fragment.
    hash: z.exactOptional(z.string().check(z.regex(/^[\w=&%.,:/-]{0,300}$/))),
  }),
  'taught.read': nothing,
  'taught.note': z.strictObject({
    id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
    address: z.string().check(z.maxLength(400)),
    found: z.nullable(
      z.strictObject({ name: z.exactOptional(place), total: z.exactOptional(place), term: z.exactOptional(place) }),
    ),
  }),
  'teach.start': z.strictObject({
    tabId: z.nullable(z.int().check(z.minimum(0))),
    pattern: z.nullable(z.string().check(z.regex(/^https?:\/\/[^\s/]{1,255}\/\*$/))),
  }),
  'teach.end': nothing,
  'teach.announce': z.strictObject({ nonce }),
  'teach.confirm': z.strictObject({ nonce }),
  'marks.announce': z.strictObject({ nonce }),
  'marks.confirm': z.strictObject({ nonce }),
  'sites.refresh': nothing,
  'sources.refresh': z.strictObject({
    of: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('due') }),
      z.strictObject({ is: z.literal('page'), origin }),
      z.strictObject({ is: z.literal('asked') }),
    ]),
  }),
  'pull.begin': nothing,
  'pull.ended': z.strictObject({ isChanged: z.boolean() }),
  'session.read': z.strictObject({ origin, storageKey: z.string().check(z.regex(/^[\w.:-]{1,100}$/)) }),
};

const envelope = z.strictObject({ name: z.string(), payload: z.unknown() });

/** A message as received, or why it is none of ours. */
export type ParsedMessage =
  | { readonly ok: true; readonly message: WorkerMessage }
  | { readonly ok: false; readonly name: WorkerMessageName | null };

/** @returns the name as well when only the payload is wrong, so that the refusal can be logged without logging what was sent. */
export function parseMessage(received: unknown): ParsedMessage {
  const outer = envelope.safeParse(received);
  if (!outer.success || !Object.hasOwn(PAYLOADS, outer.data.name)) return { ok: false, name: null };
  const name = outer.data.name as WorkerMessageName;
  const payload = PAYLOADS[name].safeParse(outer.data.payload);
  return payload.success ? { ok: true, message: { name, payload: payload.data } } : { ok: false, name };
}
