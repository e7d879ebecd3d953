import { describe, expect, it } from 'vitest';
import type { CounterOffer } from '@/lib/domain/assessment';
import { cents } from '@/lib/domain/k1.examples';
import { OFFERS } from '@/tests/support/vectors/offers';
import { conclude } from '../conclude';
import { confirmedPolicy } from '../confirmed-policy.examples';
import type { RuleInput } from '../contract';
import { decide } from '../decide';
import { deriveInput, withOpenItems } from '../derive-input';
import { takeOffer } from '../take-offer.examples';
import { withClass } from '../with-class.examples';
import { decisionHits, type VectorFacts, vectorInput } from './vector-case.examples';

/** Every line on screen, and nothing dropped for being no better than another. */
const everything = { ...confirmedPolicy, offers: { ...confirmedPolicy.offers, show: 9 } };

type Offer = {
  readonly offer: string;
  readonly term?: number;
  readonly quote?: number;
  readonly excl?: number;
  readonly pct?: number;
  readonly amount?: number;
  readonly parts?: number;
  readonly first?: number;
  readonly items?: readonly string[];
  readonly E?: number;
};
type Vector = {
  readonly facts: VectorFacts;
  readonly askedHits: readonly string[];
  readonly offers: readonly Offer[];
  readonly shown?: readonly string[];
};

/** An offer as the vectors tell it. */
function told(offer: CounterOffer): Offer {
  switch (offer.kind) {
    case 'term':
      return { offer: 'term', term: offer.term.days };
    case 'amount':
      return {
        offer: 'amount',
        term: offer.term.days,
        quote: offer.total.minor / 100,
        excl: (offer.totalExclTax?.minor ?? 0) / 100,
      };
    case 'prepay':
      return { offer: 'prepay', term: offer.term.days, pct: offer.share * 100, amount: offer.amount.minor / 100 };
    case 'split':
      return { offer: 'split', term: offer.term.days, parts: offer.parts, first: offer.first.minor / 100 };
    case 'settle':
      return { offer: 'settle', term: offer.term.days, items: offer.items.map(({ id }) => id), amount: offer.ask.minor / 100 };
    case 'cash':
      return { offer: 'cash' };
    case 'full-prepayment':
      return { offer: 'full', amount: offer.amount.minor / 100 };
  }
}

const inOrder = (a: Offer, b: Offer) => (a.offer < b.offer ? -1 : 1);
const withoutExposure = ({ E: _, ...offer }: Offer): Offer => offer;

/** All offers of a vector: an amount is dropped on screen where delivery in parts is possible, so it is asked for without them. */
function allOffers(facts: VectorFacts): readonly CounterOffer[] {
  const offersOf = (parts: number) => {
    const policy = { ...everything, offers: { ...everything.offers, maxParts: parts } };
    return conclude(vectorInput(facts, policy)).counterOffers;
  };
  const amount = offersOf(1).filter(({ kind }) => kind === 'amount');
  return [...offersOf(confirmedPolicy.offers.maxParts).filter(({ kind }) => kind !== 'amount'), ...amount];
}

/** The case of a vector after its offer was taken. */
function taken(input: RuleInput, offer: CounterOffer): RuleInput {
  const { facts, quote, at } = takeOffer(input, offer);
  return withClass(deriveInput(facts, quote, confirmedPolicy, at), input.score.class);
}

describe('counter-offers', () => {
  const vectors = Object.entries(OFFERS) as unknown as [string, Vector][];

  it.each(vectors)('vector %s', (_, { facts, askedHits, offers }) => {
    const input = vectorInput(facts);
    expect(decisionHits(conclude(input))).toEqual(askedHits);
    const all = allOffers(facts);
    expect(all.map(told).sort(inOrder)).toEqual(offers.map(withoutExposure).sort(inOrder));
    for (const offer of all) {
      const after = conclude(taken(input, offer));
      expect(after.verdict).toBe('accept');
      const vector = offers.find((each) => each.offer === told(offer).offer);
      if (vector?.E) expect(after.exposure.net?.minor).toBe(vector.E * 100);
    }
  });

  it.each(vectors)('vector %s shows three lines at most, lightest first', (_, { facts, shown }) => {
    const lines = conclude(vectorInput(facts)).counterOffers.map((offer) => told(offer).offer);
    const expected = shown?.flatMap((line) => (line === 'cash+full' ? ['cash', 'full'] : [line]));
    if (expected) expect(lines).toEqual(expected);
    expect(new Set(lines.map((line) => (line === 'full' ? 'cash' : line))).size).toBeLessThanOrEqual(3);
  });

  it('R0-01: given W1 (V3), when a decision is asked, then it is a referral that offers 14 days and 20% up front, and each offer, taken, accepts', () => {
    const input = vectorInput(OFFERS.W1.facts as VectorFacts);
    const { verdict, counterOffers } = conclude(input);
    expect(verdict).toBe('refer');
    expect(counterOffers).toContainEqual({ kind: 'prepay', term: { days: 14 }, share: 0.2, amount: cents(500) });
    expect(counterOffers.map((offer) => conclude(taken(input, offer)).verdict)).toEqual(counterOffers.map(() => 'accept'));
  });

  it('W3: settling the oldest alone is within the tolerance, and that is not advertised', () => {
    const input = vectorInput(OFFERS.W3.facts as VectorFacts);
    const rest = (input.facts.book?.openItems ?? []).filter(({ id }) => id !== 'F-1');
    const after = withOpenItems(input, rest);
    expect([decide(after).verdict, after.exposure.net?.minor]).toEqual(['accept', 15_500_00]);
  });

  it('W4: a fifth would pass the limit but not what may be uninsured', () => {
    const input = vectorInput({ ...(OFFERS.W4.facts as VectorFacts), prepaidPct: 20 });
    expect(input.exposure).toMatchObject({ net: cents(44_520), uninsured: cents(26_520) });
    expect(decisionHits(conclude(input))).toEqual(['DR-10']);
  });

  it('W5: there is no room for any of it', () => {
    const input = vectorInput(OFFERS.W5.facts as VectorFacts);
    expect(conclude(input).requests).toEqual([{ kind: 'security', amount: cents(4500) }]);
  });

  it('W6: settling everything helps nobody, whatever the class would become', () => {
    const { settleAll } = OFFERS.W6;
    const input = vectorInput(OFFERS.W6.facts as VectorFacts);
    const rest = (input.facts.book?.openItems ?? []).filter(({ id }) => id !== 'F-1002' && id !== 'F-1003');
    const after = withClass({ ...withOpenItems(input, rest), facts: { ...input.facts, promises: [] } }, settleAll.class);
    expect(after.exposure).toMatchObject({ net: cents(settleAll.E), uninsured: cents(settleAll.uninsured) });
    expect(decisionHits(conclude(after))).toEqual(settleAll.hits);
  });

  it('W6: nothing on credit is offered, and nothing is asked that would not help', () => {
    const assessment = conclude(vectorInput(OFFERS.W6.facts as VectorFacts));
    expect(assessment.requests).toEqual([]);
    expect(assessment.lifts.map(({ decisionRule }) => decisionRule)).toEqual(OFFERS.W6.askedHits);
  });
});
