import { describe, expect, it } from 'vitest';
import { localDate } from '../local-date';
import { type CurrencyCode, EUR, money } from '../money';
import { type ClaimAsked, type ClaimedItem, claimByLaw } from './claim-by-law';
import { COMMERCIAL_RATES } from './commercial-rates';
import { CONSUMER_RATES } from './consumer-rates';
import { rateOn } from './rate-on';

const today = localDate('2026-09-30');
const item = (euros: number, dueOn: string | null): ClaimedItem => ({
  dueOn: dueOn === null ? null : localDate(dueOn),
  owed: money(euros * 100, EUR),
});
const asked = (more: Partial<ClaimAsked<ClaimedItem>>): ClaimAsked<ClaimedItem> => ({
  items: [item(3600, '2026-08-13')],
  currency: EUR,
  isConsumer: false,
  letter: null,
  today,
  costsVatPct: 0,
  ...more,
});

describe('what is owed by law', () => {
  it('towards a business: commercial interest and the fixed sum from the first day late', () => {
    const claim = claimByLaw(asked({}));
    expect(claim.items[0]).toMatchObject({ daysPastDue: 48, interest: money(49_24, EUR) });
    expect(claim).toMatchObject({
      principal: money(3600_00, EUR),
      interest: money(49_24, EUR),
      costsNow: money(40_00, EUR),
      collectionCosts: money(485_00, EUR),
      costsOnHandOver: money(485_00, EUR),
      total: money(3689_24, EUR),
      isInterestProvisional: false,
    });
  });

  it.each([
    ['10,000 due 31 May, paid 15 August 2026', 10_000, '2026-05-31', '2026-08-15', 214_49, 875_00],
    ['5,000 over more than a year', 5_000, '2025-01-01', '2026-03-31', 669_07, 625_00],
  ])('%s', (_, euros, dueOn, on, interest, costs) => {
    const claim = claimByLaw(asked({ items: [item(euros, dueOn)], today: localDate(on) }));
    expect([claim.interest?.minor, claim.collectionCosts?.minor]).toEqual([interest, costs]);
  });

  it('has nothing on top before the due date', () => {
    const claim = claimByLaw(asked({ items: [item(5900, '2026-10-04')] }));
    expect([claim.interest?.minor, claim.costsNow?.minor, claim.total?.minor]).toEqual([0, 0, 5900_00]);
  });

  it('LAW-03: asks a consumer no costs before the fourteen-day letter ran out, and the rate of consumers', () => {
    const sentOn = localDate('2026-09-15');
    const before = claimByLaw(asked({ isConsumer: true }));
    // 48 days at 4%.
    expect([before.interest?.minor, before.costsNow?.minor, before.costsOnHandOver?.minor]).toEqual([18_94, 0, 0]);
    const after = { isConsumer: true, letter: { sentOn, receivedOn: null }, today: localDate('2026-10-02') };
    expect(claimByLaw(asked({ ...after, today: localDate('2026-10-01') })).costsNow?.minor).toBe(0);
    expect(claimByLaw(asked(after)).costsNow?.minor).toBe(485_00);
    expect(claimByLaw(asked({ ...after, costsVatPct: 21 })).costsOnHandOver?.minor).toBe(586_85);
  });

  it('does not make up interest without a due date, nor costs in another currency', () => {
    const undated = claimByLaw(asked({ items: [item(100, null), item(100, '2026-08-13')] }));
    expect([undated.interest, undated.total]).toEqual([null, null]);
    const currency = 'USD' as CurrencyCode;
    const dollars = claimByLaw(asked({ currency, items: [{ dueOn: localDate('2026-08-13'), owed: money(100_00, currency) }] }));
    expect([dollars.costsNow, dollars.collectionCosts, dollars.costsOnHandOver, dollars.total]).toEqual([null, null, null, null]);
    expect(dollars.interest?.minor).toBe(137);
  });

  it('says when a rate may have changed since somebody looked', () => {
    expect(claimByLaw(asked({ today: localDate('2027-01-02') })).isInterestProvisional).toBe(true);
  });
});

describe('the rate of a day', () => {
  it.each([
    [COMMERCIAL_RATES, '2026-06-30', 10.15],
    [COMMERCIAL_RATES, '2026-07-01', 10.4],
    [CONSUMER_RATES, '2026-09-30', 4],
    [COMMERCIAL_RATES, '2015-12-31', null],
    [COMMERCIAL_RATES, '2027-01-01', null],
  ])('%#', (table, on, pct) => {
    expect(rateOn(table, localDate(on))).toBe(pct);
  });
});
