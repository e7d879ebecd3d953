import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount, maybeText, text } from '../schema';

const MOST = 1_000;
const coded = z.object({ code: text });
const maybeCoded = z.nullish(z.object({ code: maybeText }));
/** Records that a record leads to; more than anybody keeps of one is no answer. */
const several = <T>(schema: z.ZodMiniType<T>) => z.nullish(z.array(schema).check(z.maxLength(MOST)));
const isActive = z.nullish(z.union([z.boolean(), z.number()]));

/** A row of `company.company`. */
export const companyRow = z.object({ id: z.int(), 'party.': z.object({ id: z.int(), name: maybeText }), 'currency.': coded });
/** A row of `party.party`. */
export const partyRow = z.object({
  id: z.int(),
  code: text,
  name: maybeText,
  'identifiers.': several(z.object({ type: maybeText, code: maybeText })),
  'contact_mechanisms.': several(z.object({ type: maybeText, value: maybeText })),
  'addresses.': several(
    z.object({ street: maybeText, postal_code: maybeText, city: maybeText, active: isActive, 'country.': maybeCoded }),
  ),
  'bank_accounts.': several(z.object({ 'numbers.': several(z.object({ type: maybeText, number: maybeText })) })),
  credit_limit_amount: maybeAmount,
  customer_payment_term: z.nullish(z.int()),
});
/** A row of `account.invoice`. */
export const invoiceRow = z.object({
  id: z.int(),
  number: text,
  reference: looseText,
  state: text,
  'party.': coded,
  'currency.': coded,
  invoice_date: day,
  total_amount: amount,
  amount_to_pay: amount,
  reconciled: day,
  payment_lines: z.nullish(z.array(z.int()).check(z.maxLength(MOST))),
  'lines_to_pay.': several(
    z.object({
      id: z.int(),
      maturity_date: day,
      debit: amount,
      credit: amount,
      amount_second_currency: maybeAmount,
      'second_currency.': maybeCoded,
      'reconciliation.': z.nullish(z.object({ date: day })),
    }),
  ),
});
/** A row of `account.move.line` on a receivable account. */
export const lineRow = z.object({
  id: z.int(),
  debit: amount,
  credit: amount,
  amount_second_currency: maybeAmount,
  'second_currency.': maybeCoded,
  'party.': coded,
  date: day,
  maturity_date: day,
  reconciliation: z.nullish(z.int()),
  move_origin: maybeText,
  'move.': z.nullish(z.object({ rec_name: maybeText })),
});
/** A row of `sale.sale`. */
export const orderRow = z.object({
  id: z.int(),
  number: text,
  state: text,
  'party.': coded,
  'invoice_party.': maybeCoded,
  'currency.': coded,
  total_amount: amount,
  'invoices.': several(z.object({ state: maybeText, total_amount: maybeAmount })),
});
const days = z.nullish(z.number());
/** A row of `account.invoice.payment_term`. */
export const termRow = z.object({
  id: z.int(),
  'lines.': several(
    z.object({
      'relativedeltas.': several(
        z.object({
          days,
          weeks: days,
          months: days,
          day: days,
          month: z.optional(z.unknown()),
          weekday: z.optional(z.unknown()),
        }),
      ),
    }),
  ),
});
