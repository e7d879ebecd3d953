import type { BookGeneration } from '@/lib/domain/book';
import { companyId, debtorKey, generationId, ruleId, sourceId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import type { Candidate } from '@/lib/domain/match';
import { EUR } from '@/lib/domain/money';
import type { SettledItem } from '@/lib/domain/open-item';
import type { Quote } from '@/lib/domain/quote';
import { NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { agedItem, anAssessment, eur, NOW, reason, SCORE_A, SCORE_C, settledItem } from './assessments';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

export const BOOK: BookGeneration = {
  id: generationId('g1'),
  company: companyId('default'),
  source: sourceId('file'),
  state: 'current',
  fileName: 'auditfile-2026.xaf',
  kind: 'file',
  startedAt: NOW,
  finishedAt: NOW,
  about: {
    software: 'Exact Online',
    administration: 'Voorbeeld Handel B.V.',
    currency: EUR,
    asOf: localDate('2026-11-20'),
    asOfFrom: 'contents',
    period: { from: localDate('2026-01-01'), to: localDate('2026-12-31') },
    rung: 'due-dates',
    gaps: ['open-orders', 'payment-terms'],
  },
  totals: { debtors: 412, openItems: 1_873, settledItems: 9_204, open: eur(784_310.55), overdue: eur(96_204.1), rejected: 3 },
};

export const SIGHTING: Sighting = { kind: 'quote', name: 'Bouwbedrijf De Linden B.V.', evidence: {} };

const QUOTE: Quote = {
  total: eur(8_500),
  totalExclTax: eur(7_024.79),
  tax: 'included',
  term: { days: 30 },
  prepaidShare: 0,
  isGoods: true,
  expiresOn: localDate('2026-11-29'),
};

function assessed(more: Partial<Assessed> & Pick<Assessed, 'assessment'>): Assessed {
  return {
    state: 'assessed',
    sighting: SIGHTING,
    debtor: debtorKey('d1'),
    identity: { number: '10234', name: 'Bouwbedrijf De Linden B.V.', city: 'Deventer' },
    evidence: ['vat'],
    isLinked: false,
    quote: QUOTE,
    record: NOTHING_RECORDED,
    book: BOOK,
    canFillTerm: true,
    ...more,
  };
}

const LATE = [
  agedItem('F-2041', 1_200, 12),
  agedItem('F-2047', 900, 41, { dispute: { state: 'confirmed', reason: 'PO ontbreekt' } }),
  agedItem('F-2052', 1_500, -3),
  agedItem('F-2058', 2_400, -11),
  agedItem('F-2060', 1_850, -16),
  agedItem('F-2063', 1_150, -24),
];

const overLimit = reason(
  'EXP-02',
  { over: { kind: 'money', money: eur(2_500) } },
  { severity: 'block', decisionRule: ruleId('DR-08') },
);
const overdue = reason('OVD-01', { amount: { kind: 'money', money: eur(1_200) } }, { severity: 'warn' });
const disputed = reason('DSP-01', {
  amount: { kind: 'money', money: eur(900) },
  reason: { kind: 'text', text: 'PO ontbreekt' },
});

export const REFER = assessed({
  assessment: anAssessment(
    { items: LATE, quote: 8_500, limit: 15_000 },
    {
      verdict: 'refer',
      score: SCORE_C,
      riskClass: 'C',
      deciders: ['credit_manager'],
      reasons: [overLimit, overdue, disputed],
      counterOffers: [
        {
          kind: 'settle',
          term: { days: 30 },
          items: [LATE[0], LATE[2]].flatMap((aged) => (aged ? [aged.item] : [])),
          ask: eur(2_700),
        },
        { kind: 'split', term: { days: 14 }, parts: 2, first: eur(6_000) },
        { kind: 'prepay', term: { days: 14 }, share: 0.3, amount: eur(2_550) },
      ],
    },
  ),
});

export const REFER_TERM = assessed({
  quote: { ...QUOTE, total: eur(4_840), totalExclTax: null, tax: 'assumed-excluded', term: { days: 60 }, expiresOn: null },
  evidence: ['number'],
  assessment: anAssessment(
    { items: LATE.slice(2), quote: 4_840, limit: 25_000, orders: 1_860 },
    {
      verdict: 'refer',
      reasons: [
        reason(
          'OVD-02',
          { amount: { kind: 'money', money: eur(640) }, days: { kind: 'days', days: 30 } },
          { severity: 'block', decisionRule: ruleId('DR-07') },
        ),
        reason('LAW-06', {}, { severity: 'warn' }),
      ],
      counterOffers: [
        { kind: 'term', term: { days: 30 } },
        { kind: 'full-prepayment', amount: eur(4_840) },
      ],
      findings: {
        'LAW-06': {
          outcome: 'hit',
          severity: 'warn',
          audience: 'rep',
          fields: { max: { kind: 'days', days: 30 } },
          because: [],
        },
      },
      term: {
        asked: { days: 60 },
        own: { days: 30 },
        standard: { days: 30 },
        legalMaxDays: 30,
        advised: { days: 30 },
        advisedFrom: 'own',
        agreed: null,
        maxDays: 30,
      },
    },
  ),
});

const GOOD = [agedItem('F-3120', 7_640, -9), agedItem('F-3131', 4_000, -22)];
export const ACCEPT = assessed({
  identity: { number: 'K1003', name: 'Drukkerij Oosterhof V.O.F.', city: 'Zwolle' },
  evidence: ['link'],
  isLinked: true,
  quote: { ...QUOTE, total: eur(7_220), totalExclTax: eur(5_966.94), expiresOn: localDate('2026-12-21') },
  assessment: anAssessment(
    { items: GOOD, quote: 7_220, orders: 1_860, limit: 25_000 },
    {
      score: SCORE_A,
      riskClass: 'A',
      behaviour: {
        windowDays: 365,
        settledCount: 31,
        averageDaysLate: -3.2,
        addInclOpen: 0.4,
        onTimePct: 96,
        trend: 'stable',
        lastSettledOn: localDate('2026-11-18'),
      },
      term: {
        asked: { days: 30 },
        own: { days: 30 },
        standard: { days: 30 },
        legalMaxDays: null,
        advised: { days: 30 },
        advisedFrom: 'asked',
        agreed: null,
        maxDays: 30,
      },
    },
  ),
});

export const REJECT = assessed({
  identity: { number: '10877', name: 'Transport Van Beek B.V.' },
  evidence: ['registration'],
  assessment: anAssessment(
    {
      items: [agedItem('F-1877', 3_310.5, 96), agedItem('F-1902', 2_080, 71), agedItem('CN-12', -450, 0)],
      quote: 8_500,
      limit: null,
    },
    {
      verdict: 'reject',
      reasons: [reason('INS-01', {}, { severity: 'block', decisionRule: ruleId('DR-01') })],
      lifts: [{ decisionRule: ruleId('DR-01'), by: 'nobody' }],
      behaviour: {
        windowDays: 365,
        settledCount: null,
        averageDaysLate: null,
        addInclOpen: null,
        onTimePct: null,
        trend: null,
        lastSettledOn: null,
      },
    },
  ),
});

export const STALE = assessed({
  quote: { ...QUOTE, total: null, term: null, expiresOn: null, tax: 'assumed-unknown', totalExclTax: null },
  evidence: ['name'],
  assessment: anAssessment(
    { items: [{ ...agedItem('F-2052', 1_500, 8), isDueDateAssumed: true }], limit: null },
    {
      verdict: 'refer',
      reasons: [
        reason('DAT-01', { age: { kind: 'days', days: 19 } }, { severity: 'warn', decisionRule: ruleId('DR-12') }),
        reason('INS-03', {}, { audience: 'desk', severity: 'warn' }),
      ],
      lifts: [{ decisionRule: ruleId('DR-12'), by: 'data' }],
      scope: {
        source: 'open-items.csv',
        kind: 'file',
        asOf: instant('2026-11-03T22:59:59Z'),
        isStale: true,
        ordersIncluded: false,
        dueDatesAssumed: true,
        tax: 'assumed-unknown',
        missing: ['due-dates', 'settled-items', 'open-orders', 'credit-limit', 'quote-total'],
      },
    },
  ),
});

/** Rests on a live source that fails and on two files. */
const BANK = 'bank-2026-11.xml';
const XAF = 'auditfile-2026.xaf';
const CSV = 'open-items.csv';

/** From several sources, each telling what the one before it does not. */
const TOLD = [
  agedItem('F-2041', 1_200, 12, { from: { dueOn: CSV, original: CSV } }),
  agedItem('F-2047', 900, 41, { from: { dueOn: CSV, open: BANK } }),
  agedItem('F-2052', 1_500, -3),
  agedItem('F-2066', 780, -20, { from: { item: CSV } }),
];

const PAID: readonly SettledItem[] = [
  settledItem('F-2038', 2_420, '2026-11-20', -2, BANK),
  settledItem('F-2033', 1_815, '2026-11-03', 4),
  settledItem('F-2029', 640, '2026-10-12', 0, XAF),
];

export const LIVE = assessed({
  elsewhere: [{ company: { id: companyId('zuid'), name: 'Zuid Handel B.V.' }, open: eur(8_833), overdue: eur(1_240.5) }],
  paid: PAID,
  assessment: anAssessment(
    { items: TOLD, quote: 8_500, limit: 15_000, orders: 1_860 },
    {
      verdict: 'accept',
      limit: { inForce: eur(15_000), from: 'books', recommended: null, tolerance: eur(0) },
      scope: {
        source: 'Tryton',
        kind: 'live',
        asOf: instant('2026-11-21T07:00:00Z'),
        isStale: false,
        trouble: { kind: 'unreachable', fields: { host: 'tryton.example' }, at: NOW },
        others: [
          { source: XAF, kind: 'file', asOf: instant('2026-10-31T22:59:59Z') },
          { source: CSV, kind: 'file', asOf: instant('2026-11-19T22:59:59Z') },
          { source: BANK, kind: 'file', asOf: instant('2026-11-20T22:59:59Z') },
        ],
        from: { creditLimit: XAF, paymentTerm: XAF },
        ordersIncluded: true,
        dueDatesAssumed: false,
        tax: 'included',
        missing: ['external-score'],
      },
    },
  ),
});

const DEBTOR_PAGE = assessed({
  sighting: { ...SIGHTING, kind: 'debtor' },
  quote: null,
  canFillTerm: false,
  assessment: anAssessment(
    { items: GOOD, limit: 25_000 },
    { term: { ...ACCEPT.assessment.term, asked: null, advisedFrom: 'own' } },
  ),
});

export const CANDIDATES: readonly Candidate[] = [
  {
    debtor: debtorKey('c1'),
    identity: { number: '4410', name: 'Jansen Metaal B.V.', city: 'Almelo', registrationNumber: '08112233' },
    evidence: ['name'],
  },
  {
    debtor: debtorKey('c2'),
    identity: { number: '5120', name: 'Jansen Metaal Benelux B.V.', city: 'Hengelo' },
    evidence: ['name'],
  },
  { debtor: debtorKey('c3'), identity: { number: '2207', name: 'Metaalbedrijf Jansen & Zn.', city: 'Goor' }, evidence: ['name'] },
];

const METAL: Sighting = { kind: 'quote', name: 'Jansen Metaal', evidence: {} };

/** Every face of the panel, by the name it has on the gallery's page. */
export const VIEWS: Readonly<Record<string, SidebarView>> = {
  refer: REFER,
  accept: ACCEPT,
  'refer-term': REFER_TERM,
  reject: REJECT,
  stale: STALE,
  live: LIVE,
  'debtor-page': DEBTOR_PAGE,
  choose: { state: 'choose', sighting: METAL, candidates: CANDIDATES, because: 'homonyms', book: BOOK },
  'not-in-book': { state: 'not-in-book', sighting: METAL, book: BOOK },
  'no-book': { state: 'no-book' },
  unreadable: { state: 'page-unreadable' },
  'taught-lost': { state: 'page-unreadable', because: 'taught-lost' },
  starting: { state: 'starting', link: 'connecting' },
  silent: { state: 'starting', link: 'worker-silent' },
  refused: { state: 'starting', link: 'refused' },
};
