import * as z from 'zod/mini';
import { EVENT_ID } from './chain/event-id';
import type { LedgerEvent } from './contract';
import { idValue, listOf, localDateValue, shortText } from './event-values.schema';
import { kindOf } from './events/registry';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const salt = z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/)));
const role = z.enum(['sales', 'collector', 'collector_senior', 'credit_manager', 'finance', 'cfo', 'marketing', 'admin']);

const envelope = z.strictObject({
  id: z.string().check(z.regex(EVENT_ID)),
  company: idValue,
  subject: idValue,
  deal: z.optional(z.strictObject({ origin: idValue, kind: z.enum(['quote', 'order']), id: idValue })),
  type: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/), z.maxLength(60)),
  v: z.int().check(z.minimum(1), z.maximum(1_000)),
  effectiveOn: localDateValue,
  actor: z.strictObject({ user: shortText, role, device: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)) }),
  basis: z.optional(z.strictObject({ factsHash: idValue, policyVersion: idValue, rules: listOf(idValue) })),
  data: z.unknown(),
  text: z.unknown(),
  dataSalt: salt,
  textSalt: salt,
  dataHash: hash,
  textHash: z.nullable(hash),
  prev: z.nullable(hash),
});

/**
 * An event from outside (a file, another browser), or null when it is none. What a known type and version holds is checked against its
 * schema; what a newer version made is kept as it is.
 */
export function parseEvent(value: unknown): LedgerEvent | null {
  const parsed = z.safeParse(envelope, value);
  if (!parsed.success) return null;
  const event = parsed.data as unknown as LedgerEvent;
  if (event.id.slice(-event.actor.device.length) !== event.actor.device) return null;
  const kind = kindOf(event.type);
  if (!kind || event.v !== kind.v) return event;
  const isData = event.data === null || z.safeParse(kind.data, event.data).success;
  const isText = event.text === null || z.safeParse(kind.text, event.text).success;
  return isData && isText ? event : null;
}

/** Whether what somebody wants to record is what its type holds; a text for the place that is wrong, else null. */
export function draftFault(draft: { readonly type: string; readonly data: unknown; readonly text: unknown }): string | null {
  const kind = kindOf(draft.type);
  if (!kind) return draft.type;
  for (const part of ['data', 'text'] as const) {
    const parsed = z.safeParse(kind[part], draft[part]);
    if (!parsed.success) return [part, ...(parsed.error.issues[0]?.path ?? [])].join('.');
  }
  return null;
}
