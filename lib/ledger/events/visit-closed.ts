import * as z from 'zod/mini';
import { CONTACT_CHANNELS } from '@/lib/domain/record/contact-record';
import { eventKind } from '../contract';
import { eventIdValue, localDateValue, longText, shortText } from '../event-values.schema';

const contact = z.object({
  name: shortText,
  role: z.nullable(shortText),
  channel: z.nullable(z.enum(CONTACT_CHANNELS)),
});

/** Every invoice of a visit has its outcome; whom we met is kept for the next talk (domain.md R0-09, R0-10). */
export const visitClosed = eventKind({
  type: 'visit.closed',
  v: 1,
  data: z.object({ visit: eventIdValue, metOn: localDateValue }),
  text: z.object({ contacts: z.array(contact).check(z.maxLength(50)), note: z.nullable(longText) }),
});
