import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import { cents, credit, invoice, K1_ITEMS, TODAY } from '@/lib/domain/k1.examples';
import { addDays, instant, localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, money } from '@/lib/domain/money';
import { anyCase } from './any-case.examples';
import { assess } from './assess';
import { confirmedPolicy } from './confirmed-policy.examples';
import { WORST_FIRST } from './contract';
import { decide } from './decide';
import { defaultPolicy } from './default-policy';
import { deriveInput, withOpenItems } from './derive-input';
import { type Case, type Changes, notDue, plainCase } from './plain-case.examples';
import { BEST_CLASS_FIRST } from './risk-class';
import { verdictOf } from './verdict-of';
import { withClass } from './with-class.examples';

const judge = ({ facts, quote, at }: Case) => assess(facts, quote, confirmedPolicy, at);
const judged = (changes: Changes = {}) => judge(plainCase(changes));
const hits = ({ findings }: Assessment, prefix = 'DR-') =>
  Object.keys(findings).filter((id) => id.startsWith(prefix) && findings[id]?.outcome === 'hit');
const told = ({ reasons }: Assessment) => reasons.map(({ rule, sentence }) => sentence ?? rule);
const causes = ({ reasons }: Assessment) =>
  reasons.filter(({ decisionRule }) => decisionRule).map(({ sentence, rule }) => sentence ?? rule);
const lateItem = (euros: number, days: number) => invoice('F-LATE', euros, addDays(TODAY, -days));

describe('the verdict', () => {
  it('is accept for a buyer within everything, with little to say', () => {
    const assessment = judged();
    expect(assessment.verdict).toBe('accept');
    expect([assessment.blocks, assessment.conditions, assessment.counterOffers, assessment.lifts]).toEqual([[], [], [], []]);
    expect(told(assessment)).toEqual(['TRM-01', 'VAL-01', 'MKT-01-GOOD']);
    expect(assessment).toMatchObject({ riskClass: 'A', isStarter: false, isBinding: true, requests: [], nextAction: null });
  });

  it.each<readonly [string, Changes, string, readonly string[], readonly string[]]>([
    [
      'nothing but the limit',
      { book: { openItems: notDue(18400), openOrders: cents(7260), creditLimit: cents(35000) }, quote: { total: cents(12100) } },
      'refer',
      ['DR-08'],
      [],
    ],
    [
      'disputed for ninety days, else early',
      {
        book: {
          openItems: [invoice('F', 4000, '2026-07-02', { dispute: { state: 'confirmed', reason: 'price' } }), ...notDue(4000)],
        },
        quote: { total: cents(6000) },
      },
      'accept',
      [],
      [],
    ],
    [
      'no number in the register, but three years of paying',
      { facts: { identity: 'unverified', buyerSize: null }, quote: { term: { days: 45 } } },
      'accept',
      [],
      [],
    ],
    ['a person who pays on time', { facts: { isNaturalPerson: true, buyerKind: 'person' } }, 'accept', [], []],
    [
      'a person in debt rescheduling',
      { facts: { isNaturalPerson: true, insolvency: 'wsnp' }, quote: { total: cents(2000) } },
      'reject',
      ['DR-01', 'DR-05', 'DR-09', 'DR-10'],
      [],
    ],
    ['a large buyer who demands sixty days', { facts: { buyerSize: 'large' }, quote: { term: { days: 60 } } }, 'accept', [], []],
    ['forty-five days, size unknown', { facts: { buyerSize: null }, quote: { term: { days: 45 } } }, 'accept', [], []],
    [
      'credits over all that is late',
      { book: { openItems: [lateItem(2000, 45), credit('C', 3000)], creditLimit: cents(5000) }, quote: { total: cents(1500) } },
      'accept',
      [],
      [],
    ],
    [
      'a direct debit that waits for its run',
      { book: { openItems: [{ ...lateItem(1200, 5), isDirectDebit: true }] }, quote: { total: cents(1500) } },
      'accept',
      [],
      [],
    ],
    ['cents left over', { book: { openItems: [lateItem(0.37, 45)] }, quote: { total: cents(3000) } }, 'accept', [], []],
    [
      'late by twelve days',
      { book: { openItems: [lateItem(316, 12)] }, quote: { total: cents(6050) } },
      'accept',
      [],
      ['CO-PAY-OVERDUE'],
    ],
    [
      'late by forty-one days',
      { book: { openItems: [lateItem(3000, 41)] } },
      'refer',
      ['DR-07'],
      ['CO-PAY-OVERDUE', 'CO-SETTLE'],
    ],
    ['a rating that fell and is still good', { facts: { external: { value: 84, change90: -11, on: TODAY } } }, 'accept', [], []],
    ['a rating that fell to 58', { facts: { external: { value: 58, change90: -12, on: TODAY } } }, 'refer', ['DR-13'], []],
    ['a quote for two people', { book: { creditLimit: cents(90000) }, quote: { total: cents(25000) } }, 'refer', ['DR-11'], []],
    [
      'prepaid by a buyer of whom nothing is known',
      { book: null, facts: { identity: null, insolvency: null, external: null, promises: null }, quote: { term: { days: -1 } } },
      'accept',
      [],
      [],
    ],
    [
      'cash for a late payer over the limit',
      { book: { openItems: [lateItem(3000, 41)], creditLimit: null }, quote: { term: { days: 0 } } },
      'accept',
      [],
      ['CO-PAY-OVERDUE'],
    ],
    [
      'a bankrupt buyer who prepays',
      { facts: { insolvency: 'bankrupt' }, quote: { term: { days: -1 } } },
      'reject',
      ['DR-01'],
      [],
    ],
  ])('%s', (_, changes, verdict, rules, conditions) => {
    const assessment = judged(changes);
    expect(assessment.verdict).toBe(verdict);
    expect(hits(assessment)).toEqual(rules);
    expect(assessment.conditions.map(({ id }) => id)).toEqual(conditions);
  });

  it('of a late payer, with all that is wrong', () => {
    const promise = { amount: cents(3600), on: localDate('2026-09-15'), state: 'broken', unpaid: cents(3600) } as const;
    const assessment = judged({
      facts: { external: { value: 58, change90: -12, on: TODAY }, promises: [promise] },
      book: { openItems: K1_ITEMS, openOrders: cents(7260), creditLimit: cents(35000) },
      quote: { total: cents(12100), prepaidShare: 0.3 },
    });
    expect(hits(assessment)).toEqual(['DR-07', 'DR-10', 'DR-13', 'DR-14']);
    expect(causes(assessment)).toEqual(['OVD-02', 'EXP-03', 'EXT-02', 'PTP-01']);
    expect(assessment.exposure).toMatchObject({ net: cents(34130), headroom: cents(870) });
    expect(assessment.counterOffers.map(({ kind }) => kind)).toEqual(['cash', 'full-prepayment']);
    expect(assessment.lifts).toEqual([
      { decisionRule: 'DR-07', by: 'credit-manager' },
      { decisionRule: 'DR-10', by: 'credit-manager' },
      { decisionRule: 'DR-13', by: 'credit-manager' },
      { decisionRule: 'DR-14', by: 'credit-manager' },
    ]);
  });
});

describe('a fact that is missing', () => {
  it('refers on credit without a book, and says so once', () => {
    // Class C of what a bureau says alone, so fourteen days at most.
    const assessment = judged({ book: null, quote: { term: { days: 14 } } });
    expect([assessment.verdict, assessment.riskClass, hits(assessment)]).toEqual(['refer', 'C', []]);
    expect(assessment.findings['DR-12']).toEqual({ outcome: 'unknown', missing: ['book'] });
    expect(causes(assessment)).toEqual(['MISSING-BOOK']);
    expect(assessment.reasons[0]).toMatchObject({ missing: ['book'], audience: 'rep' });
    expect(assessment.scope.missing).toContain('book');
  });

  it.each<readonly [string, Changes, string]>([
    ['a total that nobody can read', { quote: { total: null } }, 'MISSING-QUOTE-TOTAL'],
    ['a total in another currency', { quote: { total: money(100, 'USD' as CurrencyCode) } }, 'MISSING-EXCHANGE-RATE'],
    [
      'an item in another currency',
      { book: { openItems: [{ ...lateItem(1, -5), open: money(100, 'USD' as CurrencyCode) }] } },
      'MISSING-EXCHANGE-RATE',
    ],
  ])('refers on credit for %s', (_, changes, sentence) => {
    const assessment = judged(changes);
    expect([assessment.verdict, causes(assessment)]).toEqual(['refer', [sentence]]);
    expect(assessment.lifts).toEqual([{ decisionRule: 'DR-08', by: 'data' }]);
  });

  it.each<readonly [string, Changes]>([
    [
      'who they are, and how they paid',
      { facts: { identity: null }, book: { settledItems: null }, quote: { term: { days: 14 } } },
    ],
    ['the insolvency register', { facts: { insolvency: null } }],
    ['a bureau', { facts: { external: null } }],
    ['promises', { facts: { promises: null } }],
    ['orders', { book: { openOrders: null } }],
    ['dates of the items', { book: { openItems: [invoice('F', 900, null)] } }],
  ])('does not decide: %s', (_, changes) => {
    const assessment = judged(changes);
    expect(assessment.verdict).toBe('accept');
    expect(assessment.scope.missing.length).toBeGreaterThan(0);
  });

  it('is told about the limit: none is set', () => {
    const assessment = judged({ facts: { external: null }, book: { creditLimit: null, settledItems: [] } });
    expect(assessment.limit).toMatchObject({ inForce: null, from: 'none', recommended: null });
    expect(causes(assessment)).toEqual(['SCO-01', 'EXP-02-NO-LIMIT', 'TRM-02', 'EXP-03']);
  });
});

describe('reasons', () => {
  it('tell one cause once', () => {
    const assessment = judged({ book: { openItems: [lateItem(3000, 41), ...notDue(16000)] } });
    expect(causes(assessment)).toEqual(['OVD-02', 'EXP-02']);
    expect(told(assessment)).not.toContain('OVD-01');
    expect(told(assessment)).not.toContain('EXP-01');
  });

  it('put a reject before a refer', () => {
    const assessment = judged({ facts: { insolvency: 'bankrupt' }, book: { openItems: [lateItem(3000, 41)] } });
    expect(causes(assessment)).toEqual(['INS-01', 'TRM-02', 'OVD-02', 'EXP-03']);
  });

  it('speak to the rep of what made the verdict, and else to whom the rule is for', () => {
    const fell = (value: number) => judged({ facts: { external: { value, change90: -11, on: TODAY } } }).reasons;
    expect(fell(58).find(({ rule }) => rule === 'EXT-02')).toMatchObject({ audience: 'rep', decisionRule: 'DR-13' });
    expect(fell(84).find(({ rule }) => rule === 'EXT-02')).toMatchObject({ audience: 'desk', decisionRule: null });
  });

  it('name the identity by its first speaker', () => {
    expect(causes(judged({ facts: { identity: 'contradicted' } }))).toEqual(['ID-05']);
    const unknown: Changes = { facts: { identity: 'unverified' }, book: { settledItems: [] }, quote: { term: { days: 14 } } };
    expect(causes(judged(unknown))).toEqual(['ID-06']);
  });

  it('tell one cause of several degrees once, where it decides nothing', () => {
    const assessment = judged({ facts: { buyerSize: 'large' }, quote: { term: { days: 90 } } });
    expect(hits(assessment, 'LAW-')).toEqual(['LAW-01', 'LAW-02']);
    expect(told(assessment).filter((rule) => rule.startsWith('LAW-'))).toEqual(['LAW-01']);
  });

  it('put the worst in front, in whatever order the policy decides', () => {
    const { facts, quote, at } = plainCase({ facts: { insolvency: 'bankrupt' }, book: { openItems: [lateItem(3000, 41)] } });
    const reversed = { ...confirmedPolicy, decision: [...confirmedPolicy.decision].reverse() };
    const decided = assess(facts, quote, reversed, at).reasons.flatMap(({ decisionRule }) => decisionRule ?? []);
    const outcomes = decided.map((id) => confirmedPolicy.decision.find((rule) => rule.id === id)?.outcome ?? 'accept');
    expect(new Set(outcomes)).toEqual(new Set(['reject', 'refer']));
    expect(outcomes).toEqual([...outcomes].sort((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b)));
  });

  it('stand by weight, what is raised among the warnings', () => {
    const otherQuotes = { count: 2, total: cents(30_000) };
    const { facts, quote, at } = plainCase({
      facts: { deal: { otherQuotes }, buyerSize: 'large' },
      quote: { term: { days: 60 } },
    });
    const { rules } = confirmedPolicy;
    const isRaised = ({ id }: { readonly id: string }) => id === 'EXP-05';
    const raisedLast = { ...confirmedPolicy, rules: [...rules.filter((rule) => !isRaised(rule)), ...rules.filter(isRaised)] };
    const { reasons, findings } = assess(facts, quote, raisedLast, at);
    const weights = reasons.map(({ severity }) => ['block', 'warn', 'info'].indexOf(severity));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights).size).toBe(3);
    expect(findings['EXP-05']).toMatchObject({ outcome: 'hit', severity: 'warn' });
    expect(reasons.find(({ rule }) => rule === 'EXP-05')).toMatchObject({ severity: 'warn', missing: [] });
  });

  it('of a fact that is missing weigh as the policy binds', () => {
    const { facts, quote, at } = plainCase({ quote: { total: null } });
    const [advised, bound] = [defaultPolicy, confirmedPolicy].map((policy) => assess(facts, quote, policy, at).reasons[0]);
    expect(bound).toMatchObject({ severity: 'block', missing: ['quote-total'], because: [] });
    expect(advised).toMatchObject({ severity: 'warn', missing: ['quote-total'], because: [] });
  });

  it('say the age of the data once', () => {
    const assessment = judged({ provenance: { asOf: instant('2026-09-01T10:00:00Z') } });
    expect(told(assessment).filter((rule) => rule === 'DAT-01')).toHaveLength(1);
    expect(assessment.scope.isStale).toBe(true);
    expect(assessment.lifts).toEqual([{ decisionRule: 'DR-12', by: 'data' }]);
  });

  it('say that data is stale where no credit is asked, too', () => {
    const assessment = judged({ provenance: { asOf: instant('2026-09-01T10:00:00Z') }, quote: { term: { days: -1 } } });
    expect([assessment.verdict, assessment.scope.isStale]).toEqual(['accept', true]);
  });
});

describe('blocks and people', () => {
  it('a term over the legal maximum blocks beside an accept', () => {
    const assessment = judged({ facts: { buyerSize: 'large' }, quote: { term: { days: 60 } } });
    expect(assessment.blocks).toEqual(['LAW-01']);
    expect(assessment.term).toMatchObject({ advised: { days: 30 }, legalMaxDays: 30 });
    expect(assessment.counterOffers).toEqual([{ kind: 'term', term: { days: 30 } }]);
  });

  it('a refusal of a person is reviewed by a person', () => {
    const person = judged({ facts: { isNaturalPerson: true, insolvency: 'wsnp' } });
    expect([person.humanReview, person.blocks]).toEqual([true, ['GDP-01']]);
    const referred = judged({ facts: { isNaturalPerson: true }, book: { openItems: notDue(25_000) } });
    expect([referred.verdict, referred.humanReview]).toEqual(['refer', false]);
    const company = judged({ facts: { insolvency: 'bankrupt' } });
    expect([company.humanReview, company.blocks]).toEqual([false, []]);
    const unknown = judged({ facts: { isNaturalPerson: null, buyerKind: null, insolvency: 'bankrupt' } });
    expect([unknown.humanReview, unknown.findings['GDP-01']?.outcome]).toEqual([false, 'unknown']);
  });

  it('a block that speaks for the verdict does not stand beside it as well', () => {
    expect(judged({ book: { openItems: notDue(20000) } }).blocks).toEqual([]);
  });
});

describe('conditions', () => {
  const conditions = (changes: Changes) => judged(changes).conditions;
  it('each next part after the one before is paid', () => {
    expect(conditions({ quote: { parts: 3 } })).toEqual([{ id: 'CO-SPLIT', fields: { count: { kind: 'count', count: 3 } } }]);
    expect(conditions({ quote: { parts: 1 } })).toEqual([]);
    expect(conditions({ book: { creditLimit: cents(1) }, quote: { parts: 3, term: { days: 60 } } })).toEqual([]);
  });
  it('nothing is asked of whom we refuse', () => {
    expect(conditions({ facts: { insolvency: 'bankrupt' }, book: { openItems: [lateItem(3000, 41)] } })).toEqual([]);
  });
  it('the worst class pays all of it first', () => {
    const prepaid: Changes = { facts: { insolvency: 'whoa' }, quote: { total: cents(700), term: { days: -1 } } };
    expect(conditions(prepaid)).toEqual([{ id: 'CO-PREPAID', fields: { amount: { kind: 'money', money: cents(700) } } }]);
    expect(conditions({ ...prepaid, quote: { total: null, term: { days: -1 } } })).toEqual([{ id: 'CO-PREPAID', fields: {} }]);
    expect(conditions({ ...prepaid, quote: null })).toEqual([]);
    expect(conditions({ quote: { term: { days: -1 } } })).toEqual([]);
  });
  it('what is late is to be paid, and what an offer names before delivery', () => {
    expect(conditions({ book: { openItems: [lateItem(3000, 41)] } })).toEqual([
      { id: 'CO-PAY-OVERDUE', fields: { amount: { kind: 'money', money: cents(3000) } } },
      { id: 'CO-SETTLE', fields: { amount: { kind: 'money', money: cents(3000) }, count: { kind: 'count', count: 1 } } },
    ]);
  });
  it('are those of the policy', () => {
    const { facts, quote, at } = plainCase({ quote: { parts: 3 } });
    expect(assess(facts, quote, { ...confirmedPolicy, conditions: [] }, at).conditions).toEqual([]);
  });
});

describe('disputes', () => {
  it('give a second verdict, which is said when it differs', () => {
    const disputed = invoice('F', 4000, '2026-07-02', { dispute: { state: 'confirmed', reason: 'price' } });
    const assessment = judged({ book: { openItems: [disputed] } });
    expect([assessment.verdict, assessment.verdictWithDisputes]).toEqual(['accept', 'refer']);
    expect(told(assessment)).toEqual(expect.arrayContaining(['DSP-01', 'DSP-05']));
    expect(told(judged())).not.toContain('DSP-05');
  });
});

describe('findings', () => {
  it('that pass hold the facts behind them, where there are any', () => {
    const { findings } = judged();
    expect(findings['EXP-02']).toMatchObject({ outcome: 'pass', because: [{ fact: 'exposure', value: { money: cents(5000) } }] });
    expect(findings['INS-01']).toEqual({ outcome: 'pass', because: [] });
  });
  it('weigh as their rule does, and a decision as a block', () => {
    const { findings } = judged({
      facts: { buyerSize: 'large' },
      book: { creditLimit: cents(1) },
      quote: { term: { days: 60 } },
    });
    expect(findings['DR-08']).toMatchObject({ outcome: 'hit', severity: 'block', audience: 'rep' });
    expect(findings['LAW-01']).toMatchObject({ outcome: 'hit', severity: 'block' });
    expect(findings['TRM-01']).toMatchObject({ outcome: 'hit', severity: 'info' });
  });
});

describe('who can lift what is in the way', () => {
  it('is nobody’s to ask where an offer on credit cures it', () => {
    const assessment = judged({ book: { creditLimit: cents(4000) } });
    expect(assessment.counterOffers.map(({ kind }) => kind)).toContain('split');
    expect([assessment.verdict, assessment.lifts]).toEqual(['refer', []]);
  });
});

describe('without a book', () => {
  it('there are no items to change', () => {
    const { facts, quote, at } = plainCase({ book: null });
    const input = deriveInput(facts, quote, confirmedPolicy, at);
    expect(withOpenItems(input, [])).toBe(input);
  });
  it('and without a quote, nothing expires', () => {
    expect(judged({ quote: null }).expiry).toBeNull();
  });
});

describe('an assessment', () => {
  it('names the policy and who decides, by the amount', () => {
    expect(judged().policyVersion).toBe(`${confirmedPolicy.id} ${confirmedPolicy.version}`);
    const decidersOf = (total: Case['quote']) => judged({ quote: total }).deciders;
    const of = (euros: number) => judged({ quote: { total: cents(euros) } }).deciders;
    const [first, second] = confirmedPolicy.approval.map(({ roles }) => roles);
    expect([of(4999.99), of(5000)]).toEqual([first, second]);
    expect(decidersOf(null)).toEqual(confirmedPolicy.approval.at(-1)?.roles);
  });
  it('holds a mark by which to see that facts changed', () => {
    expect(judged().factsHash).toMatch(/^[0-9a-f]{8}$/);
    expect(judged().factsHash).toBe(judged().factsHash);
    expect(judged({ facts: { identity: null } }).factsHash).not.toBe(judged().factsHash);
  });
});

describe('the term', () => {
  it.each<readonly [string, Changes, number, string]>([
    ['as asked', { quote: { term: { days: 14 } } }, 14, 'asked'],
    ['the own term', { quote: { term: { days: 60 } }, book: { paymentTerm: { days: 45 } } }, 45, 'own'],
    ['the standard term', { quote: { term: { days: 60 } }, book: { paymentTerm: null } }, 30, 'standard'],
    [
      'the legal maximum',
      { facts: { buyerSize: 'large' }, quote: { term: { days: 60 } }, book: { paymentTerm: { days: 60 } } },
      30,
      'legal',
    ],
    ['prepayment when asked', { quote: { term: { days: -1 } } }, -1, 'asked'],
    ['the own term for want of a readable one', { quote: { term: null }, book: { paymentTerm: { days: 14 } } }, 14, 'own'],
  ])('advised is %s', (_, changes, days, from) => {
    expect(judged(changes).term).toMatchObject({ advised: { days }, advisedFrom: from });
  });
});

describe('a policy', () => {
  it('is asked only for conditions that exist', () => {
    const unknown = { ...confirmedPolicy, rules: confirmedPolicy.rules.map((rule) => ({ ...rule, when: 'alwaysFine' })) };
    const { facts, quote, at } = plainCase();
    expect(() => assess(facts, quote, unknown, at)).toThrow('alwaysFine');
  });

  it('that nobody confirmed advises and blocks nothing', () => {
    const blocked: Changes = {
      facts: { buyerSize: 'large' },
      book: { openItems: [lateItem(3000, 41)] },
      quote: { term: { days: 60 } },
    };
    const { facts, quote, at } = plainCase(blocked);
    const [advised, bound] = [defaultPolicy, confirmedPolicy].map((policy) => assess(facts, quote, policy, at));
    expect(bound).toMatchObject({ isBinding: true, blocks: ['LAW-01'] });
    expect(advised).toMatchObject({ isBinding: false, blocks: [], verdict: bound?.verdict, lifts: bound?.lifts });
    expect(advised?.counterOffers).toEqual(bound?.counterOffers);
    const weights = (assessment: Assessment | undefined) => new Set(assessment?.reasons.map(({ severity }) => severity));
    expect(weights(bound)).toContain('block');
    expect(weights(advised)).not.toContain('block');
    expect(told(advised as Assessment)).toContain('POL-03');
    expect(told(bound as Assessment)).not.toContain('POL-03');
    expect(
      Object.values(advised?.findings ?? {}).some((finding) => finding.outcome === 'hit' && finding.severity === 'block'),
    ).toBe(false);
  });
});

describe('always', () => {
  it('the same case gives the same assessment', () => {
    fc.assert(
      fc.property(anyCase, (anything) => {
        expect(judge(structuredClone(anything))).toEqual(judge(anything));
      }),
    );
  });

  it('what is worked out when it is read is there for whoever copies it, and worked out once', () => {
    fc.assert(
      fc.property(anyCase, (anything) => {
        const assessment = judge(anything);
        expect(structuredClone(assessment)).toEqual(judge(anything));
        expect(assessment.reasons).toBe(assessment.reasons);
        expect(assessment.expiry).toBe(assessment.expiry);
        expect(assessment.nextAction).toBe(assessment.nextAction);
      }),
    );
  });

  it('the order of items and payments does not matter', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, quote, at }) => {
        const reversed = <T>(items: readonly T[]) => [...items].reverse();
        const { openItems, settledItems } = facts.book ?? { openItems: [], settledItems: null };
        const other = { openItems: reversed(openItems), settledItems: settledItems && reversed(settledItems) };
        const book = facts.book && { ...facts.book, ...other };
        const { ageing, factsHash, ...rest } = assess(facts, quote, confirmedPolicy, at);
        const {
          ageing: otherAgeing,
          factsHash: otherHash,
          ...restReversed
        } = assess({ ...facts, book }, quote, confirmedPolicy, at);
        expect(restReversed).toEqual(rest);
        expect(otherAgeing.buckets).toEqual(ageing.buckets);
      }),
    );
  });

  it('a higher quote never passes where a lower one did not', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 2_000_000 }), (anything, more) => {
        const { facts, quote, at } = anything;
        if (!quote?.total || judge(anything).verdict === 'accept') return;
        const higher = { ...quote, total: money(quote.total.minor + more, quote.total.currency) };
        expect(assess(facts, higher, confirmedPolicy, at).verdict).not.toBe('accept');
      }),
    );
  });

  it('the verdict alone is that of the whole assessment', () => {
    fc.assert(
      fc.property(anyCase, (anything) => {
        const { facts, quote, at } = anything;
        expect(verdictOf(facts, quote, confirmedPolicy, at)).toBe(judge(anything).verdict);
      }),
    );
  });

  it('a rule hits when the decision it speaks for does', () => {
    const always = { 'INS-01': 'DR-01', 'FLG-01': 'DR-02', 'INS-04': 'DR-17' };
    const onCredit = {
      'SCO-01': 'DR-04',
      'OVD-02': 'DR-07',
      'EXP-02': 'DR-08',
      'TRM-02': 'DR-09',
      'EXP-03': 'DR-10',
      'APP-01': 'DR-11',
    };
    fc.assert(
      fc.property(anyCase, (anything) => {
        const { findings, term } = judge(anything);
        const isHit = (id: string) => findings[id]?.outcome === 'hit';
        const asked = term.asked ?? term.own ?? term.standard;
        const pairs = Object.entries(asked.days > 0 ? { ...always, ...onCredit } : always);
        for (const [speaker, decision] of pairs) expect([speaker, isHit(speaker)]).toEqual([speaker, isHit(decision)]);
      }),
    );
  });

  it('money first is refused to nobody but whom a register or a person stops', () => {
    fc.assert(
      fc.property(anyCase, (anything) => {
        const { facts, quote, at } = anything;
        if (!quote || facts.insolvency === 'bankrupt' || facts.insolvency === 'moratorium') return;
        const prepaid = assess(facts, { ...quote, term: { days: -1 } }, confirmedPolicy, at);
        expect(prepaid.verdict).toBe('accept');
      }),
    );
  });

  it('a better class is never worse off', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, quote, at }) => {
        const input = deriveInput({ ...facts, personalLimit: cents(30_000) }, quote, confirmedPolicy, at);
        const verdicts = BEST_CLASS_FIRST.slice(0, 5).map((riskClass) => decide(withClass(input, riskClass)).verdict);
        const weights = verdicts.map((verdict) => WORST_FIRST.indexOf(verdict));
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
    );
  });

  it('one cause gives one sentence, and a verdict has a cause', () => {
    fc.assert(
      fc.property(anyCase, (anything) => {
        const assessment = judge(anything);
        const sentences = told(assessment);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(assessment.verdict === 'accept').toBe(causes(assessment).length === 0);
      }),
    );
  });
});
