import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { idValue, listOf, localDateValue, longText, positiveMoney, shortText } from '../event-values.schema';

const MINUTES_A_DAY = 1_440;

/** An appointment to go through the open items on site (domain.md R0-08). The time is on the clock of the company's zone. */
export const visitPlanned = eventKind({
  type: 'visit.planned',
  v: 1,
  data: z.object({
    startsOn: localDateValue,
    time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    minutes: z.int().check(z.minimum(5), z.maximum(MINUTES_A_DAY)),
    items: listOf(z.object({ item: idValue, number: z.nullable(idValue), open: positiveMoney })).check(z.minLength(1)),
  }),
  text: z.object({
    place: z.nullable(shortText),
    visitors: z.array(shortText).check(z.maxLength(20)),
    hosts: z.nullable(shortText),
    purpose: z.nullable(longText),
  }),
});
