import { describe, expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import type { LedgerEvent } from '../contract';
import { COMMENT, idAt, recorded, SEM, STOP } from '../ledger.examples';
import { foldRecord } from './fold-record';

describe('the record of a debtor', () => {
  it('is empty before anybody recorded anything', () => {
    expect(foldRecord([])).toEqual(NOTHING_RECORDED);
  });

  it('holds flags until they are lifted, with who and when', () => {
    const [raised] = foldRecord(recorded(STOP)).flags;
    expect(raised).toMatchObject({
      id: idAt(0),
      by: 'Noor',
      role: 'credit_manager',
      on: '2026-09-30',
      kind: 'stop',
      reason: 'three promises broken',
    });
    expect(foldRecord(recorded(STOP, { type: 'flag.lifted', data: { flag: idAt(0) }, text: null })).flags).toEqual([]);
  });

  it('moves the dates of a flag that was looked at again', () => {
    const dates = { reviewOn: localDate('2027-01-15'), expiresOn: localDate('2027-06-30') };
    expect(
      foldRecord(recorded(STOP, { type: 'flag.reviewed', data: { flag: idAt(0), ...dates }, text: null })).flags,
    ).toMatchObject([dates]);
  });

  it('keeps the thread in its order', () => {
    const record = foldRecord(recorded(COMMENT, { ...COMMENT, by: SEM, text: { text: 'they asked for thirty days' } }));
    expect(record.comments.map(({ by, text }) => [by, text])).toEqual([
      ['Noor', 'new owner since May'],
      ['Sem', 'they asked for thirty days'],
    ]);
  });

  it('does not count what was retracted', () => {
    expect(foldRecord(recorded(STOP, { type: 'event.retracted', data: { event: idAt(0) }, text: null })).flags).toEqual([]);
  });

  it('counts on when somebody takes back what is not theirs and who may not', () => {
    const takenBack = { type: 'event.retracted', data: { event: idAt(0) }, text: null } as const;
    expect(foldRecord(recorded(STOP, { ...takenBack, by: SEM })).flags).toHaveLength(1);
    expect(foldRecord(recorded({ ...COMMENT, by: SEM }, { ...takenBack, data: { event: idAt(0, SEM) } })).comments).toEqual([]);
  });

  it('keeps a flag whose text was erased, and nothing of an event that was erased whole', () => {
    const [flag] = recorded(STOP) as [LedgerEvent];
    expect(foldRecord([{ ...flag, text: null, textSalt: null }]).flags).toMatchObject([{ kind: 'stop', reason: null }]);
    expect(foldRecord([{ ...flag, text: null, textSalt: null, data: null, dataSalt: null }])).toEqual(NOTHING_RECORDED);
  });

  it('counts what a newer version made, and goes on', () => {
    const [flag, comment] = recorded(STOP, COMMENT) as [LedgerEvent, LedgerEvent];
    const newer = [{ ...flag, v: 99 }, { ...comment, type: 'comment.liked' }, comment];
    expect(foldRecord(newer)).toMatchObject({ flags: [], comments: [{ text: 'new owner since May' }], notUnderstood: 2 });
  });
});
