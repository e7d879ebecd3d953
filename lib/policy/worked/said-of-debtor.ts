import { display } from '@/lib/domain/display';
import type { Insolvency } from '@/lib/domain/facts';
import { addDays, addMonths } from '@/lib/domain/local-date';
import type { DistressSignal } from '@/lib/domain/policy-parts';
import type { RiskClass } from '@/lib/domain/scorecard';
import { PROCEDURE_WORDS } from '../procedure-words';
import { type MakePart, say } from './scene';

/** Who the debtor is, what a register or bureau says, and what people noted. Amounts in whole units of the currency. */
export const debtor = {
  ofClass:
    (riskClass: RiskClass): MakePart =>
    () => ({ said: say('worked_class', { class: display.text(riskClass) }), riskClass }),
  wasClass:
    (was: RiskClass, daysAgo: number): MakePart =>
    ({ at }) => ({
      said: say('worked_was_class', { class: display.text(was), days: display.days(daysAgo) }),
      profile: { classHistory: [{ on: addDays(at.today, -daysAgo), class: was }] },
    }),
  unverified: (() => ({ said: say('worked_unverified'), facts: { identity: 'unverified' } })) satisfies MakePart,
  publicBody: (() => ({ said: say('worked_public'), facts: { buyerKind: 'public' } })) satisfies MakePart,
  person: (() => ({ said: say('worked_person'), facts: { buyerKind: 'person', isNaturalPerson: true } })) satisfies MakePart,
  large: (() => ({ said: say('worked_large'), facts: { buyerSize: 'large' } })) satisfies MakePart,
  sizeUnknown: (() => ({ said: say('worked_size_unknown'), facts: { buyerSize: null } })) satisfies MakePart,
  nameAlike:
    (pct: number): MakePart =>
    () => ({
      said: say('worked_name_alike', { pct: display.percent(pct) }),
      profile: { nameSimilarity: pct / 100 },
    }),
  registerEnded: (({ at }) => ({
    said: say('worked_register_ended'),
    profile: { registerEndedOn: addMonths(at.today, -2) },
  })) satisfies MakePart,
  badVatId: (() => ({ said: say('worked_bad_vat'), profile: { vatId: 'NL123456789B90' } })) satisfies MakePart,
  inactiveVatId: (() => ({ said: say('worked_inactive_vat'), profile: { isVatActive: false } })) satisfies MakePart,
  badIban: (() => ({ said: say('worked_bad_iban'), profile: { iban: 'NL91ABNA0417164301' } })) satisfies MakePart,
  noBureau: (() => ({ said: say('worked_no_bureau'), facts: { external: null } })) satisfies MakePart,
  ratedAgo:
    (days: number): MakePart =>
    ({ at }) => ({
      said: say('worked_rated_ago', { days: display.days(days) }),
      facts: { external: { value: 80, change90: 0, on: addDays(at.today, -days) } },
    }),
  fell:
    (points: number, value: number): MakePart =>
    ({ at }) => ({
      said: say('worked_fell', { points: display.count(points), value: display.count(value) }),
      facts: { external: { value, change90: -points, on: at.today } },
    }),
  procedure:
    (procedure: Exclude<Insolvency, 'none'>): MakePart =>
    () => ({
      said: say('worked_procedure', { procedure: display.words(PROCEDURE_WORDS[procedure]) }),
      facts: { insolvency: procedure },
    }),
  consents: (() => ({ said: say('worked_consents'), profile: { administratorConsents: true } })) satisfies MakePart,
  registerUnasked: (() => ({ said: say('worked_register_unasked'), facts: { insolvency: null } })) satisfies MakePart,
  signal:
    (signal: DistressSignal, key: string): MakePart =>
    () => ({ said: say('worked_signal', { signal: display.words(key) }), profile: { distress: [signal] } }),
  noSignals: (() => ({ said: say('worked_no_signals'), profile: { distress: [] } })) satisfies MakePart,
  parentBankrupt: (({ at }) => ({
    said: say('worked_parent'),
    facts: {
      group: {
        debtors: 2,
        open: null,
        insolvent: { name: 'Moeder N.V.', procedure: 'bankrupt', since: addDays(at.today, -10) },
      },
    },
  })) satisfies MakePart,
  group:
    (count: number, open: number): MakePart =>
    ({ amount }) => ({
      said: say('worked_group', { count: display.count(count), amount: display.money(amount(open)) }),
      facts: { group: { debtors: count, open: amount(open), insolvent: null } },
    }),
  brokenPromise:
    (owed: number): MakePart =>
    ({ at, amount }) => ({
      said: say('worked_broken_promise', { amount: display.money(amount(owed)) }),
      facts: {
        promises: [{ amount: amount(owed), on: addDays(at.today, -8), state: 'broken', unpaid: amount(owed) }],
      },
    }),
  approved:
    (most: number, approvers: number, monthsAgo: number): MakePart =>
    ({ at, amount }) => ({
      said: say('worked_approved', {
        amount: display.money(amount(most)),
        people: display.count(approvers),
        months: display.count(monthsAgo),
      }),
      facts: { personalLimit: amount(most), limitDecision: { on: addMonths(at.today, -monthsAgo), approvers } },
    }),
  yearlySales:
    (sales: number): MakePart =>
    ({ amount }) => ({
      said: say('worked_sales', { amount: display.money(amount(sales)) }),
      facts: { sales: { lastYear: amount(sales), peak: amount(sales / 4), largestInvoice: amount(sales / 30) } },
    }),
  lookAlike:
    (pct: number): MakePart =>
    () => ({ said: say('worked_look_alike', { pct: display.percent(pct) }), profile: { lookAlikePct: pct } }),
} as const;
