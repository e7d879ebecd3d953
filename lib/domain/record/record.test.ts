import { describe, expect, it } from 'vitest';
import { eventId, userId } from '../ids';
import { localDate } from '../local-date';
import { EUR, money } from '../money';
import type { ClosingRecord } from './closing-record';
import { type DealRef, DRAFT } from './deal-ref';
import { explainedOn } from './explained-on';
import { ofDeal } from './of-deal';
import { byValueAtStake } from './queue-order';
import type { ReferralRecord } from './referral-record';

const TODAY = localDate('2026-09-30');
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
    const on = localDate('2026-09-29');
    const of = (about: DealRef | null) => ({ deal: about, on });
    const entries = [of(deal), of({ ...deal, id: '8' }), of(null), of({ ...deal, kind: 'order' })];
    expect(ofDeal(entries, deal, TODAY)).toEqual([of(deal)]);
    expect(ofDeal(entries, null, TODAY)).toEqual([of(null)]);
  });

  it('R3-03: of a draft counts on its own day: the next one goes by the same name', () => {
    const draft = { origin: 'https://crm.example', kind: 'quote' as const, id: DRAFT };
    const [before, now] = [localDate('2026-09-29'), TODAY].map((on) => ({ deal: draft, on }));
    expect(
      ofDeal(
        [before, now].flatMap((each) => each ?? []),
        draft,
        TODAY,
      ),
    ).toEqual([now]);
  });
});
