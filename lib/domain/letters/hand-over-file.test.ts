import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../local-date';
import { EUR, money } from '../money';
import { READY, WAITS } from './hand-over.examples';
import { type HandOverAsked, handOverFile } from './hand-over-file';

const made = (more: Partial<HandOverAsked> = {}) => handOverFile({ ...READY, ...more }, WAITS);

describe('the file for the agency', () => {
  it('R2-17: the final notice of 15 September is fifteen days old on the 30th: ready, with items, history, disputes, letters, costs and interest', () => {
    const file = made();
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    const { claim, total, history, disputes, letters } = file.value;
    expect([claim.items[0]?.item.number, claim.items[0]?.daysPastDue, claim.items[0]?.periods.length]).toEqual(['F-3001', 30, 1]);
    // 30 days at 10.4%, and 15% of the principal.
    expect([claim.principal.minor, claim.interest?.minor, claim.costsOnHandOver?.minor]).toEqual([2400_00, 20_52, 360_00]);
    expect(total).toEqual(money(2780_52, EUR));
    expect([history.length, disputes.length, letters[0]?.body]).toEqual([2, 1, READY.letters[0]?.body]);
  });

  it('R2-17: a consumer waits until 2 October', () => {
    const consumer = {
      isConsumer: true,
      isNaturalPerson: true,
      agency: { name: 'Incasso Oost', isRegistered: true },
      letter: { sentOn: localDate('2026-09-15'), receivedOn: null },
    };
    expect(made(consumer)).toEqual({ ok: false, error: [{ because: 'too-soon', until: localDate('2026-10-02') }] });
    const later = made({ ...consumer, today: localDate('2026-10-02') });
    expect(later.ok && later.value.claim.costsOnHandOver).toEqual(money(360_00, EUR));
    // Ready, and yet without costs when no such letter was sent.
    const without = made({ ...consumer, letter: null, today: localDate('2026-10-02') });
    expect(without.ok && without.value.claim.costsOnHandOver).toEqual(money(0, EUR));
  });

  it.each([
    ['a day too soon', { today: addDays(READY.today, -1) }, [{ because: 'too-soon', until: '2026-09-30' }]],
    ['no final notice', { finalNoticeSentOn: null }, [{ because: 'no-final-notice' }]],
    [
      'an open dispute',
      { disputes: READY.disputes.map((each) => ({ ...each, resolvedOn: null })) },
      [{ because: 'open-dispute' }],
    ],
    ['nobody released it', { releasedBy: null }, [{ because: 'not-released' }]],
    [
      'a sole trader, and nobody looked the agency up (LAW-04)',
      { isNaturalPerson: true },
      [{ because: 'agency-not-registered' }],
    ],
    [
      'two things at once',
      { releasedBy: null, owed: { ...READY.owed, total: money(0, EUR) } },
      [{ because: 'nothing-owed' }, { because: 'not-released' }],
    ],
  ] as const)('R2-17: is refused: %s', (_, more, error) => {
    expect(made(more as Partial<HandOverAsked>)).toEqual({ ok: false, error });
  });
});
