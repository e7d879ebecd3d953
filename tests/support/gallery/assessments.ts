import type { AgedItem, Assessment, BucketId, Display, Reason, Score } from '@/lib/domain/assessment';
import { ruleId } from '@/lib/domain/ids';
import { addDays, instant, localDate } from '@/lib/domain/local-date';
import { EUR, type Money, money } from '@/lib/domain/money';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import type { ScoredFactor } from '@/lib/domain/scorecard';

/** Whole euros, for readable examples. */
export const eur = (amount: number): Money => money(Math.round(amount * 100), EUR);
export const TODAY = localDate('2026-11-22');
export const NOW = instant('2026-11-22T10:00:00Z');

const bucketOf = (late: number): BucketId => {
  if (late <= 0) return 'not-due';
  if (late <= 30) return '1-30';
  if (late <= 60) return '31-60';
  return late <= 90 ? '61-90' : 'over-90';
};

/** An open invoice that is `late` days past due; negative: not due yet. */
export function agedItem(number: string, amount: number, late: number, more: Partial<OpenItem> = {}): AgedItem {
  const item: OpenItem = {
    id: number,
    kind: amount < 0 ? 'credit-note' : 'invoice',
    number,
    invoiceOn: localDate('2026-09-01'),
    dueOn: localDate('2026-10-01'),
    original: eur(amount),
    open: eur(amount),
    ...more,
  };
  return {
    item,
    daysPastDue: amount < 0 ? null : late,
    bucket: amount < 0 ? null : bucketOf(late),
    isDueDateAssumed: false,
    dunnable: eur(late > 3 && amount > 0 ? amount : 0),
    isExcused: false,
  };
}

/** A paid invoice; `late` days after it was due, below zero: before that. */
export function settledItem(id: string, amount: number, on: string, late: number, from?: string): SettledItem {
  const settledOn = localDate(on);
  const item = { id, invoiceOn: null, dueOn: addDays(settledOn, -late), settledOn, amount: eur(amount) };
  return from === undefined ? item : { ...item, from };
}

export function reason(
  rule: string,
  fields: Readonly<Record<string, Display>>,
  more: Partial<Omit<Reason, 'rule' | 'fields'>> = {},
): Reason {
  const base = { decisionRule: null, severity: 'info', audience: 'rep', because: [], missing: [] } as const;
  return { rule: ruleId(rule), fields, ...base, ...more };
}

const sumOf = (items: readonly AgedItem[], keep: (aged: AgedItem) => boolean): Money =>
  eur(items.filter(keep).reduce((sum, aged) => sum + aged.item.open.minor / 100, 0));

/** The sums of a list of items, as `assess` would give them. */
export function ageingOf(items: readonly AgedItem[]): Assessment['ageing'] {
  const isLate = (aged: AgedItem) => (aged.daysPastDue ?? 0) > 0;
  const bucket = (id: BucketId) => sumOf(items, (aged) => aged.bucket === id);
  const late = items.filter(isLate).map((aged) => aged.daysPastDue ?? 0);
  return {
    items,
    buckets: {
      'not-due': bucket('not-due'),
      '1-30': bucket('1-30'),
      '31-60': bucket('31-60'),
      '61-90': bucket('61-90'),
      'over-90': bucket('over-90'),
    },
    gross: sumOf(items, (aged) => aged.item.open.minor > 0),
    net: sumOf(items, () => true),
    credits: sumOf(items, (aged) => aged.item.open.minor < 0),
    overdue: sumOf(items, isLate),
    overdueUndisputed: sumOf(items, (aged) => isLate(aged) && !aged.item.dispute),
    overdueDisputed: sumOf(items, (aged) => isLate(aged) && aged.item.dispute !== undefined),
    disputed: sumOf(items, (aged) => aged.item.dispute !== undefined),
    dunnable: sumOf(items, isLate),
    oldestDaysPastDue: late.length > 0 ? Math.max(...late) : null,
    undated: eur(0),
  };
}

interface Sums {
  readonly items: readonly AgedItem[];
  readonly quote?: number;
  readonly orders?: number;
  readonly limit: number | null;
}

function exposureOf({ items, quote = 0, orders = 0, limit }: Sums): Assessment['exposure'] {
  const open = ageingOf(items).net.minor / 100;
  const net = open + orders + quote;
  return {
    netOpen: eur(open),
    openOrders: eur(orders),
    thisQuote: eur(quote),
    prepayment: eur(0),
    guarantees: null,
    deposits: null,
    gross: eur(net),
    net: eur(net),
    headroom: limit === null ? null : eur(limit - net),
    available: limit === null ? null : eur(limit - open - orders),
    utilisationPct: limit ? (net / limit) * 100 : null,
    insured: eur(0),
    uninsured: eur(net),
  };
}

const NOT_RATED: Score = {
  value: null,
  class: 'NR',
  coverage: 0,
  raw: null,
  earned: 0,
  available: 0,
  caps: [],
  factors: [],
  topReasons: [],
  groups: {
    internal: { earned: 0, available: 0 },
    external: { earned: 0, available: 0 },
    risk: { earned: 0, available: 0 },
  },
};

const factor = (id: string, measure: ScoredFactor['measure'], value: ScoredFactor['value'], points: number, max: number) =>
  ({ id, group: 'internal', measure, code: `${id}.1`, value, points, max }) as const;

/** A score with what weighs in it, in the order of the card. */
export function scoreOf(value: number, riskClass: Score['class'], factors: readonly ReturnType<typeof factor>[]): Score {
  const topReasons = factors.filter(({ points, max }) => points < max).sort((a, b) => a.points - a.max - (b.points - b.max));
  return { ...NOT_RATED, value, class: riskClass, raw: value, coverage: 100, factors, topReasons: topReasons.slice(0, 3) };
}

export const SCORE_C = scoreOf(58, 'C', [
  factor('I1', 'lateness', 6.2, 12, 20),
  factor('R2', 'industry-risk', 'high', 2, 7),
  factor('R1', 'history', 'm36', 6, 6),
]);
export const SCORE_A = scoreOf(91, 'A', [
  factor('I1', 'lateness', -3.2, 20, 20),
  factor('I2', 'on-time-count', 96, 8, 8),
  factor('R2', 'industry-risk', 'medium', 5, 7),
]);

/** A whole assessment from a few sums; what an example is about is given in `more`. */
export function anAssessment(sums: Sums, more: Partial<Assessment> = {}): Assessment {
  return {
    verdict: 'accept',
    blocks: [],
    humanReview: false,
    reasons: [],
    conditions: [],
    counterOffers: [],
    requests: [],
    lifts: [],
    score: NOT_RATED,
    riskClass: 'NR',
    isStarter: false,
    exposure: exposureOf(sums),
    ageing: ageingOf(sums.items),
    behaviour: {
      windowDays: 365,
      settledCount: 24,
      averageDaysLate: 6.2,
      addInclOpen: 7.1,
      onTimePct: 61,
      trend: 'stable',
      lastSettledOn: localDate('2026-11-12'),
    },
    limit: {
      inForce: sums.limit === null ? null : eur(sums.limit),
      from: sums.limit === null ? 'none' : 'books',
      recommended: null,
      tolerance: eur(0),
    },
    term: {
      asked: { days: 30 },
      own: { days: 14 },
      standard: { days: 30 },
      legalMaxDays: null,
      advised: { days: 14 },
      advisedFrom: 'own',
      agreed: null,
      maxDays: 30,
    },
    findings: {},
    verdictWithDisputes: 'accept',
    holdsUntil: null,
    expiry: null,
    deciders: [],
    nextAction: null,
    isBinding: true,
    scope: {
      source: 'Exact Online',
      kind: 'file',
      asOf: instant('2026-11-22T08:00:00Z'),
      isStale: false,
      ordersIncluded: true,
      dueDatesAssumed: false,
      tax: 'included',
      missing: [],
    },
    policyVersion: 'nl-b2b-sme 1',
    factsHash: 'example',
    at: { now: NOW, today: TODAY },
    ...more,
  };
}
