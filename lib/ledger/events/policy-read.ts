import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { noText } from '../event-values.schema';

/** Somebody confirmed that they read a version of the company's policy (domain.md R2-12). */
export const policyRead = eventKind({
  type: 'policy.read',
  v: 1,
  data: z.object({ version: z.int().check(z.minimum(1), z.maximum(100_000)) }),
  text: noText,
});
