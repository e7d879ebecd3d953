import { describe, expect, it } from 'vitest';
import { addDays, addMonths, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import { blankErased } from '../chain/blank-erased';
import { ChainVerifier } from '../chain/verify-chain';
import { idAt, recorded, type Said, TODAY } from '../ledger.examples';
import { foldRecord } from '../projections/fold-record';
import { retentionOf } from './retention-of';

const TERMS = { decisionMonths: 24, checklistMonths: 24, rawReportDays: 30, normalisedScoreMonths: 24, browserCacheHours: 24 };
const flag = (kind: 'stop' | 'watch' | 'note', expiresOn: string): Said => ({
  type: 'flag.raised',
  data: {
    kind,
    release: kind === 'stop' ? 'total' : null,
    items: [],
    maxTermDays: null,
    expiresOn: localDate(expiresOn),
    reviewOn: localDate(expiresOn),
  },
  text: { reason: 'new owner' },
});
const comment: Said = { type: 'comment.added', data: { isPersonal: false }, text: { text: 'called Ans' } };
const limit: Said = {
  type: 'limit.set',
  data: { limit: money(5_000_00, EUR), reviewOn: localDate('2027-09-30'), approvers: ['credit_manager'] },
  text: { reason: 'good payer' },
};
const dueOn = (day: string, ...said: readonly Said[]) => {
  const events = recorded(...said);
  return retentionOf(events, foldRecord(events), TERMS, localDate(day)).map(({ reason, what, events: ids }) => [
    reason,
    what,
    ids,
  ]);
};

describe('what is kept no longer', () => {
  it('is the reason of a watch or note that ended, and not that of a stop', () => {
    expect(dueOn('2026-12-31', flag('watch', '2026-12-31'))).toEqual([]);
    expect(dueOn('2027-01-01', flag('watch', '2026-12-31'))).toEqual([['flag', 'text', [idAt(0)]]]);
    expect(dueOn('2027-01-01', flag('stop', '2026-12-31'))).toEqual([]);
  });

  it('is what people wrote, after as long as decisions are kept', () => {
    expect(dueOn(addDays(addMonths(TODAY, 24), -1), comment, limit)).toEqual([]);
    expect(dueOn(addMonths(TODAY, 24), comment, limit)).toEqual([['text', 'text', [idAt(0), idAt(1)]]]);
  });

  it('is a raw report after thirty days, whole', () => {
    const [event] = recorded(comment);
    if (!event) throw new Error('nothing was recorded');
    const report = { ...event, type: 'report.stored' };
    const due = (days: number) => retentionOf([report], foldRecord([]), TERMS, addDays(TODAY, days));
    expect(due(29)).toEqual([]);
    expect(due(30)).toMatchObject([{ reason: 'report', what: 'all' }]);
  });

  it('is nothing once it was erased; what counts stands, and the chain is whole', () => {
    const day = addMonths(TODAY, 25);
    const erased = recorded(comment, limit, {
      type: 'text.erased',
      data: { events: [idAt(0), idAt(1)], what: 'text' },
      text: null,
    });
    const blank = new Map(blankErased(erased).map((event) => [event.id, event]));
    const events = erased.map((event) => blank.get(event.id) ?? event);
    expect(retentionOf(events, foldRecord(events), TERMS, day)).toEqual([]);
    expect(foldRecord(events).limit?.limit).toEqual(money(5_000_00, EUR));
    const verifier = new ChainVerifier();
    for (const event of events) verifier.add(event);
    expect(verifier.end().faults).toEqual([]);
  });
});
