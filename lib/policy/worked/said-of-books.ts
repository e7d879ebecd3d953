import { display } from '@/lib/domain/display';
import { addDays, addMonths, instant } from '@/lib/domain/local-date';
import { PREPAYMENT } from '@/lib/domain/payment-term';
import { paidMonthly } from './ordinary-customer';
import { type MakePart, type Scene, say } from './scene';

const MS_A_DAY = 86_400_000;
const ago = ({ at }: Scene, days: number) => instant(new Date(Date.parse(at.now) - days * MS_A_DAY).toISOString());

/** What the books can show. Amounts in whole units of the currency. */
export const books = {
  late:
    (owed: number, days: number): MakePart =>
    (scene) => ({
      said: say('worked_late', { amount: display.money(scene.amount(owed)), days: display.days(days) }),
      items: [scene.invoice(owed, -days)],
    }),
  open:
    (owed: number): MakePart =>
    (scene) => ({
      said: say('worked_open', { amount: display.money(scene.amount(owed)) }),
      items: [scene.invoice(owed, 20)],
    }),
  dueIn:
    (owed: number, days: number): MakePart =>
    (scene) => ({
      said: say('worked_due_in', { amount: display.money(scene.amount(owed)), days: display.days(days) }),
      items: [scene.invoice(owed, days)],
    }),
  lateItems:
    (count: number): MakePart =>
    (scene) => ({
      said: say('worked_late_items', { count: display.count(count) }),
      items: Array.from({ length: count }, () => scene.invoice(120, -10)),
    }),
  credit:
    (owed: number): MakePart =>
    (scene) => ({
      said: say('worked_credit', { amount: display.money(scene.amount(owed)) }),
      items: [{ ...scene.invoice(-owed, 0), kind: 'credit-note', dueOn: null }],
    }),
  disputed:
    (owed: number, daysAgo: number): MakePart =>
    (scene) => ({
      said: say('worked_disputed', { amount: display.money(scene.amount(owed)), days: display.days(daysAgo) }),
      items: [
        scene.invoice(owed, 20, {
          dispute: { state: 'confirmed', reason: 'price', raisedOn: addDays(scene.at.today, -daysAgo) },
        }),
      ],
    }),
  unconfirmed:
    (owed: number, daysAgo: number): MakePart =>
    (scene) => ({
      said: say('worked_unconfirmed', { amount: display.money(scene.amount(owed)), days: display.days(daysAgo) }),
      items: [
        scene.invoice(owed, 20, {
          dispute: { state: 'unconfirmed', reason: 'price', raisedOn: addDays(scene.at.today, -daysAgo) },
        }),
      ],
    }),
  debitReturned:
    (owed: number): MakePart =>
    (scene) => ({
      said: say('worked_debit_returned', { amount: display.money(scene.amount(owed)) }),
      items: [scene.invoice(owed, 20, { isDirectDebit: true, directDebitReturnedOn: addDays(scene.at.today, -3) })],
    }),
  limit:
    (most: number): MakePart =>
    (scene) => ({
      said: say('worked_limit', { amount: display.money(scene.amount(most)) }),
      book: { creditLimit: scene.amount(most) },
    }),
  noLimit: (() => ({ said: say('worked_no_limit'), book: { creditLimit: null } })) satisfies MakePart,
  neverPaid: (() => ({ said: say('worked_never_paid'), book: { settledItems: [] } })) satisfies MakePart,
  lastPaid:
    (monthsAgo: number): MakePart =>
    (scene) => {
      const [paid] = paidMonthly(scene, 0, 1);
      const settledOn = addMonths(scene.at.today, -monthsAgo);
      return {
        said: say('worked_last_paid', { months: display.count(monthsAgo) }),
        book: { settledItems: paid ? [{ ...paid, settledOn }] : [] },
      };
    },
  paidLater:
    (days: number): MakePart =>
    (scene) => {
      const earlier = paidMonthly(scene, 0, 12).slice(3);
      const lately = paidMonthly(scene, days, 3);
      return {
        said: say('worked_paid_later', { days: display.days(days) }),
        book: { settledItems: [...lately, ...earlier] },
      };
    },
  asOf:
    (daysAgo: number): MakePart =>
    (scene) => ({
      said: say('worked_as_of', { days: display.days(daysAgo) }),
      provenance: { asOf: ago(scene, daysAgo) },
    }),
  live: (() => ({ said: say('worked_live'), provenance: { kind: 'live' } })) satisfies MakePart,
  quoted:
    (total: number): MakePart =>
    ({ amount }) => ({
      said: say('worked_quoted', { amount: display.money(amount(total)) }),
      quote: { total: amount(total) },
    }),
  asked:
    (days: number): MakePart =>
    () => ({ said: say('worked_asked', { term: display.days(days) }), quote: { term: { days } } }),
  prepaid: (() => ({
    said: say('worked_asked', { term: display.days(PREPAYMENT.days) }),
    quote: { term: PREPAYMENT },
  })) satisfies MakePart,
  imposed: (() => ({ said: say('worked_imposed'), quote: { isTermImposed: true } })) satisfies MakePart,
} as const;
