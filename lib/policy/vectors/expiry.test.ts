import { describe, expect, it } from 'vitest';
import { cents, invoice, K1_ITEMS, TODAY } from '@/lib/domain/k1.examples';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { RiskClass } from '@/lib/domain/scorecard';
import { ACCEPT_END, EXPIRY_K1 } from '@/tests/support/vectors/expiry';
import { conclude } from '../conclude';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { decide } from '../decide';
import { deriveInput, withOpenItems } from '../derive-input';
import { type Changes, plainCase } from '../plain-case.examples';
import { withClass } from '../with-class.examples';
import { ruleHits } from './vector-case.examples';

const EXPIRY = EXPIRY_K1.expiry as LocalDate;
const { settledFirst, limit, orders, quote, prepaidPct, insuredLimit, insuredPct } = EXPIRY_K1.facts;
const settledIds: readonly string[] = settledFirst;

function k1(riskClass: RiskClass, changes: Changes['quote'] = {}, openItems = K1_ITEMS) {
  const {
    facts,
    quote: asked,
    at,
  } = plainCase({
    facts: { cover: { limit: cents(insuredLimit), pct: insuredPct, isWithdrawn: false } },
    book: { openItems, openOrders: cents(orders), creditLimit: cents(limit) },
    quote: { total: cents(quote), prepaidShare: prepaidPct / 100, expiresOn: EXPIRY, ...changes },
  });
  return withClass(deriveInput(facts, asked, confirmedPolicy, at), riskClass);
}
const settledK1 = K1_ITEMS.filter(({ id }) => !settledIds.includes(id));

describe('on the day the quote expires', () => {
  const input = k1(EXPIRY_K1.facts.class, {}, settledK1);

  it('vector K1', () => {
    const { expiry } = conclude(input);
    expect(expiry).toMatchObject({ on: EXPIRY, paid: EXPIRY_K1.allPaid, unpaid: EXPIRY_K1.nothingPaid });
    expect(expiry?.mustBePaid.map(({ id }) => id)).toEqual(EXPIRY_K1.mustBePaid);
    const then = withOpenItems(input, settledK1, { ...input.at, today: EXPIRY });
    const hits = decide(then).rulings.filter(({ answer }) => answer.is === 'hit');
    expect(hits.map(({ rule }) => rule.id)).toEqual(EXPIRY_K1.hits);
    const dpd = Object.fromEntries(then.ageing.items.map(({ item, daysPastDue }) => [item.id, daysPastDue]));
    expect(dpd).toMatchObject(EXPIRY_K1.dpdThen);
  });
  it('says it in one sentence', () => {
    const { findings } = conclude(input);
    expect(findings['VAL-02']).toMatchObject({
      fields: { expiry: { date: EXPIRY }, verdict: { text: 'accept' }, items: { text: 'F-1004, F-1005' } },
    });
  });
  it('as K1 stands both are refer, and nothing is asked', () => {
    const assessment = conclude(k1('D'));
    expect(assessment.expiry).toEqual({ on: EXPIRY, paid: 'refer', unpaid: 'refer', mustBePaid: [] });
    expect(ruleHits(assessment)).not.toContain('VAL-02');
  });
  it('data is as old as it is today', () => {
    expect(conclude(k1('B', {}, [])).expiry).toMatchObject({ paid: 'accept', unpaid: 'accept' });
  });
  it.each([
    ['of today', { expiresOn: TODAY }],
    ['of yesterday', { expiresOn: addDays(TODAY, -1) }],
    ['without a date', { expiresOn: null }],
  ] as const)('a quote %s has none', (_, changes) => {
    expect(conclude(k1('B', changes, settledK1)).expiry).toBeNull();
  });
  it('what must be paid is told oldest first, by due date or else invoice date, and then by number', () => {
    const due = addDays(TODAY, 5);
    const undated = { ...invoice('F-9', 2000, null), invoiceOn: addDays(TODAY, -29) };
    const {
      facts,
      quote: asked,
      at,
    } = plainCase({
      book: { openItems: [invoice('F-2', 2000, due), invoice('F-1', 2000, due), invoice('F-8', 2000, addDays(due, 1)), undated] },
      quote: { expiresOn: addDays(TODAY, 60) },
    });
    const { expiry } = conclude(deriveInput(facts, asked, confirmedPolicy, at));
    expect(expiry).toMatchObject({ paid: 'accept', unpaid: 'refer' });
    expect(expiry?.mustBePaid.map(({ id }) => id)).toEqual(['F-9', 'F-1', 'F-2', 'F-8']);
  });
  it('without a book there is none', () => {
    const { facts, quote: asked, at } = plainCase({ book: null, quote: { expiresOn: EXPIRY } });
    expect(conclude(deriveInput(facts, asked, confirmedPolicy, at)).expiry).toBeNull();
  });
});

describe('an accept on credit', () => {
  it('vector: holds thirty days, and is checked again at the order', () => {
    const assessment = conclude(k1('B', { expiresOn: ACCEPT_END.expiry as LocalDate }, []));
    expect(assessment.holdsUntil).toBe(ACCEPT_END.holdsUntil);
    expect(assessment.findings['VAL-01']).toMatchObject({ fields: { date: { date: ACCEPT_END.holdsUntil } } });
  });
  it.each([
    ['with the quote', { expiresOn: addDays(TODAY, 9) }, addDays(TODAY, 9)],
    ['as it says without an expiry date', { expiresOn: null }, addDays(TODAY, 30)],
    ['cash is no credit', { term: { days: 0 } }, null],
    ['a refusal holds nothing', { total: cents(90_000) }, null],
  ] as const)('ends %s', (_, changes, until) => {
    expect(conclude(k1('B', changes, [])).holdsUntil).toBe(until);
  });
  it('is no accept of a quote that is not there', () => {
    const { facts, at } = plainCase();
    expect(conclude(deriveInput(facts, null, confirmedPolicy, at)).holdsUntil).toBeNull();
  });
});
