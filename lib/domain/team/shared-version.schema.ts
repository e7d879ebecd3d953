import * as z from 'zod/mini';
import type { SharedVersion } from './shared-version';
import { instantValue } from './snapshot-values.schema';

/** Of a message: what the server takes at most. */
const LONGEST = 1_100_000;

const shared = z.object({
  v: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  by: z.string().check(z.minLength(1), z.maxLength(200)),
  at: instantValue,
  value: z.unknown(),
});

/** A version as it travels. */
export const sharedText = ({ id, version, by, at, value }: SharedVersion): string =>
  JSON.stringify({ v: 1, id, version, by, at, value });

/** The version in a text; what its value is, whoever uses it checks. Null: it holds none. */
export function parseSharedVersion(text: string): SharedVersion | null {
  if (text.length > LONGEST) return null;
  try {
    const read = z.safeParse(shared, JSON.parse(text));
    if (!read.success) return null;
    const { v: _, value = null, ...rest } = read.data;
    return { ...rest, value } as SharedVersion;
  } catch {
    return null;
  }
}
