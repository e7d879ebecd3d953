import * as z from 'zod/mini';
import { CONSENT_KINDS } from '@/lib/domain/record/reach-record';
import { eventKind } from '../contract';
import { longText } from '../event-values.schema';

/** The customer does not want to be written to in this way. */
export const consentWithdrawn = eventKind({
  type: 'consent.withdrawn',
  v: 1,
  data: z.object({ kind: z.enum(CONSENT_KINDS) }),
  text: z.nullable(z.object({ how: longText })),
});
