import * as z from 'zod/mini';
import { DISPUTE_REASONS } from '@/lib/domain/dispute-reason';
import { CUSTOMER_LANGUAGES } from '@/lib/domain/record/customer-language';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import { eventKind } from '../contract';
import { idValue, listOf, localDateValue, longText, positiveMoney, shortText } from '../event-values.schema';

/** A customer contests invoices or a part of them. What is missing of it is refused by name (R0-07). */
export const disputeRaised = eventKind({
  type: 'dispute.raised',
  v: 1,
  data: z.object({
    items: listOf(z.object({ item: idValue, number: z.nullable(idValue), amount: positiveMoney })).check(z.minLength(1)),
    reason: z.enum(DISPUTE_REASONS),
    department: z.enum(DEPARTMENTS),
    dueOn: localDateValue,
    language: z.enum(CUSTOMER_LANGUAGES),
  }),
  text: z.object({ owner: shortText, customerView: longText, ourView: longText, action: longText }),
});
