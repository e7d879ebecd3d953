import { describe, expect, it } from 'vitest';
import { eventId, userId } from '../ids';
import { localDate } from '../local-date';
import { EUR, money } from '../money';
import type { ClosingRecord } from './closing-record';
import { explainedOn } from './explained-on';
import { ofDeal } from './of-deal';
import { byValueAtStake } from './queue-order';
import type { ReferralRecord } from './referral-record';

const by = { by: userId('Sem'), role: 'sales' as const };
const referral = (id: string, euros: number | null) =>
  ({ id: eventId(id), ...by, atStake: euros === null ? null : money(euros * 100, EUR) }) as ReferralRecord;
const closing = (id: string, termDays: number, on: string) =>
  ({ id: eventId(id), ...by, on: localDate(on), deal: null, termDays, agreedWith: 'Ans', sent: null }) satisfies ClosingRecord;

describe('what people recorded', () => {
  it('R3-10: is queued by value at stake, an unknown one first, then who asked first', () => {
    const queue = [referral('1', 500), referral('2', 9_000), referral('3', null), referral('4', 9_000), referral('5', null)];
    expect([...queue].sort(byValueAtStake).map(({ id }) => id)).toEqual(['3', '5', '2', '4', '1']);
  });

  it('R4-03: tells when paying late was last explained for a term, and not for another', () => {
    const closings = [closing('1', 30, '2025-03-01'), closing('2', 14, '2026-01-15'), closing('3', 30, '2026-02-01')];
    expect([explainedOn(closings, 30), explainedOn(closings, 14), explainedOn(closings, 60)]).toEqual([
      '2026-02-01',
      '2026-01-15',
      null,
    ]);
  });

  it('is of one deal, or of the customer and none', () => {
    const deal = { origin: 'https://crm.example', kind: 'quote' as const, id: '7' };
    const entries = [{ deal }, { deal: { ...deal, id: '8' } }, { deal: null }, { deal: { ...deal, kind: 'order' as const } }];
    expect(ofDeal(entries, deal)).toEqual([{ deal }]);
    expect(ofDeal(entries, null)).toEqual([{ deal: null }]);
  });
});
