import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import type { BookAbout, BookGeneration, Position } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import { companyId, debtorKey, eventId, generationId, sourceId, userId } from '@/lib/domain/ids';
import { cents, invoice, K1_SETTLED, TODAY } from '@/lib/domain/k1.examples';
import { addDays, instant, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import type { Quote } from '@/lib/domain/quote';
import { type DebtorRecord, NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import { accepted, contested, disputed, sent } from '@/lib/domain/record/disputes.examples';
import type { PromiseRecord } from '@/lib/domain/record/promise-record';
import { blankCompany } from '@/lib/platform/stored-companies';
import { assess } from '@/lib/policy/assess';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { gatherFacts } from './gather-facts';

const at = { now: instant('2026-09-30T10:00:00Z'), today: TODAY };
const company: CompanySettings = { ...blankCompany(companyId('c'), ''), isSme: true };
const about: BookAbout = {
  software: null,
  administration: null,
  currency: EUR,
  asOf: TODAY,
  asOfFrom: 'contents',
  period: null,
  rung: 'due-dates',
  gaps: [],
};
const book: BookGeneration = {
  id: generationId('g'),
  company: company.id,
  source: sourceId('file'),
  state: 'current',
  fileName: 'items.csv',
  kind: 'file',
  startedAt: at.now,
  finishedAt: at.now,
  about,
  totals: null,
};
const quote: Quote = {
  total: cents(500),
  totalExclTax: null,
  tax: 'included',
  term: { days: 7 },
  prepaidShare: 0,
  isGoods: true,
  expiresOn: null,
};

function judged(openItems: readonly OpenItem[], record: Partial<DebtorRecord>, more: { frequent?: 'none' } = {}): Assessment {
  const position: Position = {
    debtor: debtorKey('k'),
    identity: { number: '1', name: 'Voorbeeld Horeca B.V.' },
    currency: EUR,
    openItems,
    settledItems: K1_SETTLED,
    openOrders: [],
    creditLimit: cents(50_000),
    paymentTerm: null,
    buyerSize: 'other',
    buyerKind: 'business',
  };
  const known = { position, sources: [book] } as const;
  return assess(
    gatherFacts({ known, company, answer: null, record: { ...NOTHING_RECORDED, ...record }, policy: defaultPolicy, at, ...more }),
    quote,
    defaultPolicy,
    at,
  );
}

const rulesOf = ({ findings }: Assessment): readonly string[] =>
  Object.entries(findings).flatMap(([rule, { outcome }]) => (outcome === 'hit' ? [rule] : []));

describe('a recorded dispute reaches the decision', () => {
  const late = [invoice('F-1', 3600, '2026-08-13'), invoice('F-2', 900, '2026-10-20')];
  const dispute = disputed({ on: localDate('2026-09-01'), items: [contested('F-1', 3600)], confirmation: sent('2026-09-02') });

  it('R0-03: it leaves overdue, score and ladder, stays in exposure, and both verdicts are told', () => {
    const [before, after] = [judged(late, {}), judged(late, { disputes: [dispute] })];
    expect(rulesOf(before)).toContain('OVD-02');
    expect(rulesOf(after)).not.toContain('OVD-02');
    expect(rulesOf(after)).toContain('DSP-01');
    expect(after.ageing.overdueDisputed).toEqual(cents(3600));
    expect(after.exposure.netOpen).toEqual(before.exposure.netOpen);
    expect(after.score.value ?? 0).toBeGreaterThan(before.score.value ?? 0);
    expect(after.nextAction).not.toEqual(before.nextAction);
    expect(after.verdictWithDisputes).toBe(before.verdict);
  });

  it('unsent, it is not dunned and still counts; after a working day the desk is told', () => {
    const unsent = judged(late, { disputes: [{ ...dispute, confirmation: null }] });
    expect(unsent.ageing.dunnable).toEqual(cents(0));
    expect(rulesOf(unsent)).toEqual(expect.arrayContaining(['OVD-02', 'DSP-02']));
    expect(rulesOf(judged(late, { disputes: [{ ...dispute, on: TODAY, confirmation: null }] }))).not.toContain('DSP-02');
  });

  it('raised late, it waits for the desk to accept it, and no letter is asked for', () => {
    const tooLate = { ...dispute, on: localDate('2026-09-20') };
    const waiting = rulesOf(judged(late, { disputes: [tooLate] }));
    expect(waiting).toContain('OVD-02');
    expect(waiting).not.toContain('DSP-02');
    expect(rulesOf(judged(late, { disputes: [{ ...tooLate, acceptance: accepted('2026-09-21') }] }))).not.toContain('OVD-02');
  });

  it('running for sixty days, it asks for a decision', () => {
    const old = { ...dispute, on: addDays(TODAY, -60) };
    expect(rulesOf(judged(late, { disputes: [old] }))).toContain('DSP-04');
    expect(rulesOf(judged(late, { disputes: [{ ...old, on: addDays(TODAY, -59) }] }))).not.toContain('DSP-04');
  });

  it('R1-14: of an invoice that falls due in five days, it pauses the dunning before it began', () => {
    const soon = [invoice('F-9', 6500, '2026-10-05')];
    const complaint = disputed({ on: TODAY, items: [contested('F-9', 6500)], reason: 'not_delivered', confirmation: null });
    expect(judged(soon, {}).nextAction).toMatchObject({ step: 'S0' });
    const paused = judged(soon, { disputes: [complaint] });
    expect(paused.nextAction).not.toMatchObject({ step: 'S0' });
    expect(paused.ageing.items[0]?.item.dispute).toMatchObject({ reason: 'not_delivered', raisedOn: TODAY });
  });

  it('tells which of its reasons many contest for', () => {
    expect(judged(late, {}).findings['DSP-03']).toMatchObject({ outcome: 'unknown' });
    expect(judged(late, {}, { frequent: 'none' }).findings['DSP-03']).toMatchObject({ outcome: 'pass' });
  });
});

describe('a recorded promise reaches the decision', () => {
  const late = [invoice('F-1', 3600, '2026-08-13')];
  const promise = (promisedOn: string): PromiseRecord => ({
    id: eventId('p'),
    by: userId('Noor'),
    role: 'collector',
    on: localDate('2026-09-10'),
    amount: cents(3600),
    promisedOn: localDate(promisedOn),
    items: [{ item: 'F-1', number: 'F-1', open: cents(3600) }],
    channel: 'phone',
    who: null,
  });

  it('broken and unpaid, it refers (DR-14) and is named', () => {
    expect(rulesOf(judged(late, { promises: [promise('2026-09-20')] }))).toContain('PTP-01');
    expect(rulesOf(judged([], { promises: [promise('2026-09-20')] }))).not.toContain('PTP-01');
  });

  it('pending, it pauses the ladder', () => {
    const pending = judged(late, { promises: [promise('2026-10-09')] });
    expect(rulesOf(pending)).not.toContain('PTP-01');
    expect(pending.nextAction).toMatchObject({ kind: 'pause', reasons: ['promise-pending'], until: '2026-10-09' });
    expect(judged(late, {}).nextAction?.kind).toBe('act');
  });
});
