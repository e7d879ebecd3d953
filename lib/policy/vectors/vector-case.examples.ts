import type { Assessment } from '@/lib/domain/assessment';
import type { DebtorProfile } from '@/lib/domain/debtor-facts';
import type { Facts, Insolvency } from '@/lib/domain/facts';
import { cents, credit, invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import type { RiskClass } from '@/lib/domain/scorecard';
import { confirmedPolicy } from '../confirmed-policy.examples';
import type { RuleInput } from '../contract';
import { deriveInput } from '../derive-input';
import { type Changes, paidMonthly, plainCase } from '../plain-case.examples';
import { withClass } from '../with-class.examples';

type NamedItem = { readonly id: string; readonly open: number; readonly dpd: number; readonly disputed?: boolean };
type Late = readonly (readonly [euros: number, daysLate: number])[];

/** The facts that the decision vectors, the cases and the offers are told by; amounts in euros. */
export interface VectorFacts {
  readonly class: RiskClass;
  readonly term?: number;
  readonly asked?: number;
  readonly quote: number;
  readonly E?: number;
  readonly netOpen?: number;
  readonly openOrders?: number;
  readonly limit: number | null;
  readonly recommended?: number;
  readonly uninsured?: number;
  readonly insuredLimit?: number;
  readonly insuredPct?: number;
  readonly prepaidPct?: number;
  readonly oldestDpd?: number;
  readonly dunnable?: number | Late;
  readonly lateOver30?: number;
  readonly items?: readonly NamedItem[] | Late;
  readonly disputed?: Late;
  readonly credits?: number;
  readonly naturalPerson?: boolean;
  readonly insolvency?: Insolvency;
  readonly legalMax?: number;
  readonly checklistOpen?: number;
  readonly external?: number;
  readonly externalDrop?: number;
  readonly brokenPromise?: boolean | string;
  readonly buyerSize?: 'large' | 'sme' | null;
  readonly public?: boolean;
  readonly identityVerified?: boolean;
  readonly parentInsolvent?: boolean;
  readonly directDebit?: 'waiting';
  readonly arrangement?: 'kept';
  readonly limitApprovedByTwo?: boolean;
  readonly expiry?: string;
  readonly billing?: { readonly parts: number; readonly add: number };
}

const due = (daysLate: number) => addDays(TODAY, -daysLate);
const CONFIRMED = { dispute: { state: 'confirmed', reason: null } } as const;

function lateItems({ dunnable, lateOver30 = 0, oldestDpd = 0 }: VectorFacts): readonly OpenItem[] {
  if (dunnable === undefined) return [];
  if (typeof dunnable !== 'number') return dunnable.map(([euros, days], index) => invoice(`L-${index}`, euros, due(days)));
  const rest = dunnable - lateOver30;
  return [
    ...(lateOver30 > 0 ? [invoice('L-30', lateOver30, due(oldestDpd))] : []),
    ...(rest > 0 ? [invoice('L-1', rest, due(Math.min(oldestDpd, 21)))] : []),
  ];
}

function namedItems({ items = [], directDebit }: VectorFacts): readonly OpenItem[] {
  return items.map((item, index) => {
    if (!('id' in item)) return { ...invoice(`I-${index}`, item[0], due(item[1])), isDirectDebit: directDebit === 'waiting' };
    return invoice(item.id, item.open, due(item.dpd), item.disputed ? CONFIRMED : {});
  });
}

/** Items that make up the exposure: those that are named, and what is left, not due yet or as a credit. */
function itemsOf(facts: VectorFacts): readonly OpenItem[] {
  const { E = 0, quote, prepaidPct = 0, credits = 0, openOrders = 0, disputed = [], netOpen } = facts;
  const onCredit = (facts.term ?? facts.asked ?? 0) > 0 && !facts.billing ? quote * (1 - prepaidPct / 100) : 0;
  const told = [
    ...lateItems(facts),
    ...namedItems(facts),
    ...disputed.map(([euros, days], index) => invoice(`D-${index}`, euros, due(days), CONFIRMED)),
    ...(credits > 0 ? [credit('C', credits)] : []),
  ];
  const open = netOpen ?? (facts.billing ? 0 : E - onCredit - openOrders);
  const rest = Math.round((open - told.reduce((sum, item) => sum + item.open.minor / 100, 0)) * 100) / 100;
  return rest === 0 ? told : [...told, rest > 0 ? invoice('REST', rest, due(-20)) : credit('REST', -rest)];
}

function coverOf({ uninsured, E = 0, insuredLimit, insuredPct }: VectorFacts): Facts['cover'] {
  if (insuredLimit && insuredPct) return { limit: cents(insuredLimit), pct: insuredPct, isWithdrawn: false };
  return uninsured !== undefined && uninsured < E ? { limit: cents(E - uninsured), pct: 100, isWithdrawn: false } : null;
}

/** Sales that come to the limit that the vector recommends. */
function salesOf({ recommended }: VectorFacts): Facts['sales'] {
  if (recommended === undefined) return null;
  return { lastYear: cents(recommended * 10), peak: cents(recommended * 2.5), largestInvoice: cents(recommended) };
}

function promisesOf({ brokenPromise }: VectorFacts): Facts['promises'] {
  if (!brokenPromise) return [];
  const items = typeof brokenPromise === 'string' ? { items: [brokenPromise] } : {};
  return [{ amount: cents(3600), on: addDays(TODAY, -15), state: 'broken', unpaid: cents(3600), ...items }];
}

const RUNNING = { state: 'active', paid: 2, total: 7, next: null, deviations: [] } as const;

function factsOf(facts: VectorFacts): NonNullable<Changes['facts']> {
  const { naturalPerson = false, insolvency = 'none', legalMax, buyerSize = 'sme', external = 80, externalDrop = 0 } = facts;
  const profile: DebtorProfile = { country: 'NL', industry: '62.01' };
  return {
    isNaturalPerson: naturalPerson,
    buyerKind: facts.public ? 'public' : naturalPerson ? 'person' : 'business',
    buyerSize: legalMax || buyerSize === 'large' ? 'large' : buyerSize === null ? null : 'other',
    identity: facts.identityVerified === false ? 'unverified' : 'verified',
    insolvency,
    external: { value: external, change90: -externalDrop, on: TODAY },
    promises: promisesOf(facts),
    cover: coverOf(facts) ?? null,
    sales: salesOf(facts) ?? null,
    profile,
    ...(facts.limitApprovedByTwo && {
      personalLimit: cents(facts.limit ?? 0),
      limitDecision: { on: addDays(TODAY, -100), approvers: 2 },
    }),
    deal: { checklist: { open: facts.checklistOpen ?? 0, reasons: [] } },
    group: {
      debtors: 1,
      open: null,
      insolvent: facts.parentInsolvent ? { name: 'Moeder N.V.', procedure: 'bankrupt', since: addDays(TODAY, -9) } : null,
    },
    ...(facts.arrangement && { arrangement: { ...RUNNING, instalment: cents(1200), freeCashFlow: cents(3000) } }),
  };
}

function quoteOf(facts: VectorFacts): Partial<Quote> {
  return {
    total: cents(facts.quote),
    totalExclTax: cents(facts.quote / 1.21),
    term: { days: facts.term ?? facts.asked ?? 30 },
    prepaidShare: (facts.prepaidPct ?? 0) / 100,
    expiresOn: (facts.expiry ?? null) as Quote['expiresOn'],
    ...(facts.billing && { billing: { parts: facts.billing.parts, period: 'month' } }),
  };
}

/** The case of a vector, its class as told. */
export function vectorInput(facts: VectorFacts, policy: PolicyDocument = confirmedPolicy): RuleInput {
  const limit = facts.limit === null || facts.limitApprovedByTwo ? null : cents(facts.limit);
  // They paid on time; that no invoice date is known keeps an agreed term out of it.
  const settledItems = paidMonthly(facts.billing?.add ?? 0).map((item) => ({ ...item, invoiceOn: null }));
  const book = { openItems: itemsOf(facts), creditLimit: limit, openOrders: cents(facts.openOrders ?? 0), settledItems };
  const { facts: told, quote, at } = plainCase({ facts: factsOf(facts), book, quote: quoteOf(facts) });
  return withClass(deriveInput(told, quote, policy, at), facts.class);
}

/** Ids of the decision rules that hit. */
export const decisionHits = ({ findings }: Pick<Assessment, 'findings'>): readonly string[] =>
  Object.keys(findings).filter((id) => id.startsWith('DR-') && findings[id]?.outcome === 'hit');

/** Ids of all other rules that hit. */
export const ruleHits = ({ findings }: Pick<Assessment, 'findings'>): readonly string[] =>
  Object.keys(findings).filter((id) => !id.startsWith('DR-') && findings[id]?.outcome === 'hit');
