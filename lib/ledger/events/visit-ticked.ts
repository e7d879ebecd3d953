import * as z from 'zod/mini';
import { DISPUTE_REASONS } from '@/lib/domain/dispute-reason';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import { VISIT_OUTCOMES } from '@/lib/domain/record/visit-record';
import { eventKind } from '../contract';
import { eventIdValue, idValue, localDateValue, longText, positiveMoney, shortText } from '../event-values.schema';

const dispute = z.object({
  reason: z.enum(DISPUTE_REASONS),
  department: z.enum(DEPARTMENTS),
  amount: positiveMoney,
  dueOn: localDateValue,
});

/** One invoice was gone through on site; a later tick of the same visit and item takes its place (domain.md R0-09). */
export const visitTicked = eventKind({
  type: 'visit.ticked',
  v: 1,
  data: z
    .object({
      visit: eventIdValue,
      item: idValue,
      outcome: z.enum(VISIT_OUTCOMES),
      paysOn: z.nullable(localDateValue),
      amount: z.nullable(positiveMoney),
      dispute: z.nullable(dispute),
    })
    .check(
      z.refine(({ outcome, paysOn }) => (outcome === 'pays_on') === (paysOn !== null), 'a day goes with a payment'),
      z.refine(({ outcome, dispute: facts }) => (outcome === 'disputed') === (facts !== null), 'facts go with a dispute'),
    ),
  text: z.object({
    informant: z.nullable(shortText),
    note: z.nullable(longText),
    dispute: z.nullable(z.object({ customerView: longText, ourView: longText, action: longText, owner: shortText })),
  }),
});
