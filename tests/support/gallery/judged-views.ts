import { cents, invoice, TODAY } from '@/lib/domain/k1.examples';
import type { LadderStep } from '@/lib/domain/ladder';
import { addDays, localDate } from '@/lib/domain/local-date';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { SidebarView } from '@/lib/domain/view';
import { assess } from '@/lib/policy/assess';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { type Changes, paidMonthly, plainCase } from '@/lib/policy/plain-case.examples';
import { customerValue } from '@/lib/policy/value/customer-value';
import { ACCEPT } from './views';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

/** A panel as `assess` itself makes it of a case, so that what is looked at can happen. */
export function judged(changes: Changes, policy: PolicyDocument = confirmedPolicy, more: Partial<Assessed> = {}): Assessed {
  const { facts, quote, at } = plainCase(changes);
  return { ...ACCEPT, quote, assessment: assess(facts, quote, policy, at), ...more };
}

const late = (id: string, euros: number, days: number, more: Partial<OpenItem> = {}) =>
  invoice(id, euros, addDays(TODAY, -days), more);

/** As if each invoice of the last two years had this term. */
const onTerm = (days: number, daysLate: number): readonly SettledItem[] =>
  paidMonthly(daysLate).map((item) => ({ ...item, dueOn: item.invoiceOn && addDays(item.invoiceOn, days) }));

const done = (...steps: readonly (readonly [LadderStep, number])[]) => ({
  dunning: {
    done: steps.map(([step, days]) => ({ step, on: addDays(TODAY, -days) })),
    counterpartRole: null,
    salesWillCall: false,
    isOnHold: false,
  },
});
const NOTHING_DONE = done();

const SALES = { lastYear: cents(180_000), peak: cents(45_000), largestInvoice: cents(15_000) };
const FEW_SALES = { lastYear: cents(0), peak: cents(0), largestInvoice: cents(0) };

/** An accept that an unpaid invoice ends before the quote does. */
const acceptExpiry = judged({
  facts: { desk: NOTHING_DONE },
  book: { openItems: [late('F-3120', 1_200, 8), late('F-3131', 4_000, -22)] },
  quote: { total: cents(7_220), totalExclTax: cents(5_966.94), expiresOn: localDate('2026-10-28') },
});

/** Over the limit: what to ask, and of whom. */
const referRequests = judged({
  facts: { sales: SALES, desk: NOTHING_DONE },
  book: { openItems: [late('F-2041', 3_200, -6)], creditLimit: cents(12_000) },
  quote: { total: cents(12_100), totalExclTax: cents(10_000), expiresOn: localDate('2026-10-14') },
});

const classC: Changes = {
  facts: {
    external: { value: 52, change90: -6, on: TODAY },
    profile: { country: 'NL', industry: '43.21' },
    desk: NOTHING_DONE,
  },
  book: { openItems: [late('F-2052', 1_500, -3)], settledItems: onTerm(14, 25), paymentTerm: null },
  quote: { total: cents(4_840), totalExclTax: cents(4_000) },
};

/** Nobody confirmed the policy; some of what is found is for the desk. */
const adviceOnly = judged(
  {
    facts: {
      desk: NOTHING_DONE,
      insolvency: null,
      portfolio: { receivables: cents(60_000) },
      external: { value: 80, change90: 0, on: addDays(TODAY, -120) },
    },
    book: { openItems: [late('F-2041', 6_200, 12)], creditLimit: null },
    quote: { expiresOn: localDate('2026-10-14') },
  },
  defaultPolicy,
);

const notRated = judged({
  facts: { external: null, desk: NOTHING_DONE, profile: { country: 'NL' } },
  book: { openItems: [], settledItems: [], creditLimit: null, paymentTerm: null },
  quote: { total: cents(900), term: { days: 30 } },
});

/** A sole trader whom a machine would refuse. */
const naturalPerson = judged({
  facts: { isNaturalPerson: true, external: null, desk: NOTHING_DONE, profile: { country: 'NL', industry: '56.10' } },
  book: {
    openItems: [late('F-1877', 2_500, 75), late('F-1902', 1_100, 22)],
    settledItems: onTerm(14, 48),
    creditLimit: cents(5_000),
  },
  quote: { total: cents(1_800), term: { days: 14 } },
});

/** A promise is running: nobody acts, and that has an end. */
const ladderPaused = judged({
  facts: {
    desk: NOTHING_DONE,
    promises: [{ amount: cents(1_200), on: addDays(TODAY, 6), state: 'pending', unpaid: cents(0) }],
  },
  book: { openItems: [late('F-2041', 1_200, 24)] },
});

/** The verdict would be another with what is disputed. */
const withDisputes = judged({
  facts: { desk: NOTHING_DONE },
  book: {
    openItems: [
      late('F-2047', 3_400, 41, { dispute: { state: 'confirmed', reason: 'PO ontbreekt' } }),
      late('F-2049', 800, 9, { dispute: { state: 'unconfirmed', reason: 'prijs' } }),
      late('F-2058', 2_400, -11),
    ],
  },
  quote: { total: cents(4_500), expiresOn: localDate('2026-10-14') },
});

/** Without a quote: the next action first, and it is for sales. */
const salesFirst = judged(
  {
    facts: { sales: FEW_SALES, desk: done(['S1', 24], ['S2', 15]) },
    book: { openItems: [late('F-2041', 6_400, 48), late('F-2052', 1_500, -3)], settledItems: onTerm(30, 14) },
    quote: null,
  },
  confirmedPolicy,
  { sighting: { ...ACCEPT.sighting, kind: 'debtor' }, canFillTerm: false },
);

/** What it brings, by a margin of a quarter, or what is asked for that. */
function withValue(changes: Changes, marginPct: number | null): Assessed {
  const { facts } = plainCase(changes);
  const view = judged(changes);
  return { ...view, value: customerValue({ facts, assessment: view.assessment, marginPct, policy: confirmedPolicy }) };
}

/** Faces of the panel as the decision core makes them, by the name they have on the gallery's page. */
export const JUDGED_VIEWS = {
  'accept-expiry': acceptExpiry,
  'refer-requests': referRequests,
  'class-c': judged(classC),
  'class-c-agreed': judged({ ...classC, book: { ...classC.book, settledItems: onTerm(30, 18) } }),
  'advice-only': adviceOnly,
  'not-rated': notRated,
  'natural-person': naturalPerson,
  'ladder-paused': ladderPaused,
  disputed: withDisputes,
  'sales-first': salesFirst,
  'value-known': withValue({ facts: { desk: NOTHING_DONE } }, 25),
  'value-at-risk': withValue({ ...classC, book: { ...classC.book, settledItems: onTerm(30, 60) } }, 0.5),
  'value-untold': withValue({ facts: { desk: NOTHING_DONE } }, null),
} as const satisfies Readonly<Record<string, SidebarView>>;
