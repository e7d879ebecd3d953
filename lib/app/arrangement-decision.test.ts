import { describe, expect, it } from 'vitest';
import { spreadDebt } from '@/lib/domain/arrangement/spread-debt';
import type { BookGeneration, Position } from '@/lib/domain/book';
import { companyId, debtorKey, eventId, generationId, ruleId, sourceId, userId } from '@/lib/domain/ids';
import { cents, invoice } from '@/lib/domain/k1.examples';
import { addDays, instant, type LocalDate, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import type { Quote } from '@/lib/domain/quote';
import type { ArrangementRecord } from '@/lib/domain/record/arrangement-record';
import { NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import { blankCompany } from '@/lib/platform/stored-companies';
import { assess } from '@/lib/policy/assess';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { gatherFacts } from './gather-facts';

const AGREED = localDate('2026-09-30');
const company = { ...blankCompany(companyId('ours'), ''), isSme: true };

const about = (asOf: LocalDate): BookGeneration => ({
  id: generationId('g'),
  company: companyId('ours'),
  source: sourceId('file'),
  state: 'current',
  fileName: 'items.csv',
  kind: 'file',
  startedAt: instant(`${asOf}T20:00:00Z`),
  finishedAt: null,
  about: {
    software: null,
    administration: null,
    currency: EUR,
    asOf,
    asOfFrom: 'contents',
    period: null,
    rung: 'due-dates',
    gaps: [],
  },
  totals: null,
});

const position = (openItems: readonly OpenItem[]): Position => ({
  debtor: debtorKey('k1'),
  identity: { number: '1', name: 'De Linden B.V.' },
  currency: EUR,
  openItems,
  settledItems: [],
  openOrders: [],
  creditLimit: cents(50_000),
  paymentTerm: { days: 30 },
  buyerSize: 'other',
  buyerKind: 'business',
});

const LATE = [invoice('F-1', 2000, '2026-08-13'), invoice('F-2', 1600, '2026-08-20')] as const;
const arrangement: ArrangementRecord = {
  id: eventId('a'),
  by: userId('Noor'),
  role: 'collector',
  on: AGREED,
  stage: 'active',
  debt: cents(3600),
  freeCashFlow: cents(3000),
  agreedOn: AGREED,
  instalments: spreadDebt(cents(3600), 120_000, localDate('2026-10-07')),
  items: LATE.map(({ id, open }) => ({ item: id, number: id, open })),
  expected: [],
  supply: 'cash',
  cause: null,
  otherArrangements: null,
  security: null,
  notes: null,
  confirmation: null,
  cancelledBecause: null,
};

const quote = (days: number): Quote => ({
  total: cents(1000),
  totalExclTax: null,
  tax: 'included',
  term: { days },
  prepaidShare: 0,
  isGoods: true,
  expiresOn: null,
});

function judge(openItems: readonly OpenItem[], day: string, days: number | null, more: Partial<ArrangementRecord> | null = {}) {
  const today = localDate(day);
  const at = { now: instant(`${day}T21:00:00Z`), today };
  const record = more === null ? NOTHING_RECORDED : { ...NOTHING_RECORDED, arrangements: [{ ...arrangement, ...more }] };
  const known = { position: position(openItems), sources: [about(today)] as const };
  const facts = gatherFacts({ known, company, answer: null, record, policy: confirmedPolicy, at });
  return assess(facts, days === null ? null : quote(days), confirmedPolicy, at);
}

const finding = (assessment: ReturnType<typeof assess>, rule: string) => assessment.findings[ruleId(rule)];
const paid1000 = [invoice('F-1', 1000, '2026-08-13'), LATE[1]];

describe('an arrangement in the decision', () => {
  it('R0-12: 1,200 was due on 7 October and 1,000 came: on the 9th ARR-02 says € 200 too little, and blocks', () => {
    const assessment = judge(paid1000, '2026-10-09', 30);
    expect(finding(assessment, 'ARR-02')).toMatchObject({
      outcome: 'hit',
      severity: 'block',
      fields: { amount: { kind: 'money', money: cents(200) } },
    });
    expect(assessment.blocks).toContain('ARR-02');
    expect(assessment.ageing.dunnable.minor).toBe(2600_00);
  });

  it('that is kept so far is not dunned; on credit somebody decides, in cash it goes on', () => {
    const credit = judge(LATE, '2026-10-01', 30);
    expect(finding(credit, 'ARR-01')).toMatchObject({ outcome: 'hit' });
    expect(finding(credit, 'ARR-02')).toMatchObject({ outcome: 'pass' });
    expect(credit.ageing.dunnable.minor).toBe(0);
    expect(finding(credit, 'DR-16')).toMatchObject({ outcome: 'hit' });
    const cash = judge(LATE, '2026-10-01', 0);
    expect(cash.blocks).not.toContain('ARR-02');
    expect(finding(cash, 'DR-16')).toMatchObject({ outcome: 'pass' });
  });

  it('counts for nothing before it is confirmed, and once it is cancelled', () => {
    for (const stage of ['proposed', 'cancelled'] as const) {
      const assessment = judge(LATE, '2026-10-01', 30, { stage });
      expect(finding(assessment, 'ARR-01')).toMatchObject({ outcome: 'pass' });
      expect(assessment.ageing.dunnable.minor).toBe(3600_00);
    }
  });

  it('is known to be none where nobody recorded one', () => {
    expect(finding(judge(LATE, '2026-10-01', 30, null), 'ARR-01')).toMatchObject({ outcome: 'pass' });
  });

  it('with an instalment above the share is told to the desk', () => {
    const instalments = spreadDebt(cents(3600), 180_000, addDays(AGREED, 7));
    expect(finding(judge(LATE, '2026-10-01', 30, { instalments }), 'ARR-03')).toMatchObject({ outcome: 'hit', severity: 'warn' });
    expect(finding(judge(LATE, '2026-10-01', 30), 'ARR-03')).toMatchObject({ outcome: 'pass' });
  });
});

describe('R0-08: a visit is called for', () => {
  it('by four invoices past due, and not by three', () => {
    const late = ['F-1', 'F-2', 'F-3', 'F-4'].map((id) => invoice(id, 100, '2026-08-13'));
    expect(finding(judge(late, '2026-10-01', null, null), 'VIS-01')).toMatchObject({ outcome: 'hit' });
    expect(finding(judge(late.slice(1), '2026-10-01', null, null), 'VIS-01')).toMatchObject({ outcome: 'pass' });
  });
});
