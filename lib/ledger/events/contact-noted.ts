import * as z from 'zod/mini';
import { CUSTOMER_LANGUAGES } from '@/lib/domain/record/customer-language';
import { COUNTERPART_ROLES } from '@/lib/domain/record/reach-record';
import { eventKind } from '../contract';
import { shortText } from '../event-values.schema';

const LINES = 8;

/** To whom and where we write; what is null is as the books have it. Takes the place of what was noted before. */
export const contactNoted = eventKind({
  type: 'contact.noted',
  v: 1,
  data: z.object({
    counterpart: z.nullable(z.enum(COUNTERPART_ROLES)),
    language: z.nullable(z.enum(CUSTOMER_LANGUAGES)),
    isConsumer: z.nullable(z.boolean()),
  }),
  text: z.object({
    name: z.nullable(shortText),
    email: z.nullable(shortText),
    phone: z.nullable(shortText),
    mobile: z.nullable(shortText),
    address: z.nullable(z.array(shortText).check(z.maxLength(LINES))),
  }),
});
