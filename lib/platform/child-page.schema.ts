import * as z from 'zod/mini';
import type { ChildPage } from './protocol';

/** No field of a page is longer (lib/sites/dom.ts). */
const text = z.string().check(z.maxLength(200));
const optional = z.exactOptional(text);
const evidence = z.record(text, text).check(z.refine((fields) => Object.keys(fields).length <= 30));

const document = z.strictObject({
  number: optional,
  totalText: optional,
  currencyText: optional,
  termText: optional,
  expiryText: optional,
  taxText: optional,
  tax: z.enum(['included', 'excluded', 'unknown']),
  isUnsaved: z.exactOptional(z.boolean()),
});

export const sighting = z.strictObject({
  kind: z.enum(['debtor', 'quote', 'order', 'invoice']),
  hostRecordId: optional,
  hostDebtorId: optional,
  name: optional,
  debtorNumber: optional,
  vatId: optional,
  registrationNumber: optional,
  email: optional,
  website: optional,
  emailDomains: z.exactOptional(z.array(text).check(z.maxLength(5))),
  phone: optional,
  iban: optional,
  postcode: optional,
  city: optional,
  country: optional,
  locale: optional,
  document: z.exactOptional(document),
  evidence,
});

/** What a frame of a page may tell: bounded, and not a field more than a sighting has. */
export const childPage: z.ZodMiniType<ChildPage> = z.strictObject({
  site: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  sightings: z.array(sighting).check(z.maxLength(5)),
  canFillTerm: z.boolean(),
  seenAt: z.number(),
});
