import * as z from 'zod/mini';
import { amount, day, id, looseText, maybeAmount, maybeText } from '../schema';

export const companyRow = z.object({ name: z.string().check(z.maxLength(1_000)) });
export const currencyValue = z.string().check(z.maxLength(10));
export const termRow = z.object({ id, nbjour: looseText, type_cdr: looseText, decalage: looseText });
export const partyRow = z.object({
  id,
  name: maybeText,
  code_client: looseText,
  tva_intra: looseText,
  idprof1: looseText,
  email: maybeText,
  phone: looseText,
  url: looseText,
  address: maybeText,
  zip: looseText,
  town: looseText,
  country_code: looseText,
  outstanding_limit: maybeAmount,
  cond_reglement_id: looseText,
  typent_code: looseText,
});
const status = z.nullish(z.union([z.int(), z.string().check(z.maxLength(4))]));
const owed = { id, ref: looseText, socid: id, status, statut: status, date: day, total_ttc: amount };
export const invoiceRow = z.object({
  ...owed,
  type: z.nullish(z.union([z.int(), z.string().check(z.maxLength(4))])),
  date_lim_reglement: day,
  remaintopay: maybeAmount,
  ref_client: looseText,
  ref_customer: looseText,
  close_code: looseText,
});
/** What tells an open document apart. */
export const openRow = z.object({ id, ref: looseText, socid: id });
export const paymentRow = z.object({ date: day });
export const orderRow = z.object({
  ...owed,
  billed: z.nullish(z.union([z.int(), z.boolean(), z.string().check(z.maxLength(4))])),
});
