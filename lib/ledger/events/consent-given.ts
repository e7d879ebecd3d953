import * as z from 'zod/mini';
import { CONSENT_KINDS } from '@/lib/domain/record/reach-record';
import { eventKind } from '../contract';
import { longText } from '../event-values.schema';

/** The customer agreed to be written to in this way (domain.md COM-01, G-10). */
export const consentGiven = eventKind({
  type: 'consent.given',
  v: 1,
  data: z.object({ kind: z.enum(CONSENT_KINDS) }),
  text: z.nullable(z.object({ how: longText })),
});
