import { describe, expect, it } from 'vitest';
import { type DisputeCourse, disputeState } from './dispute-state';
import { addDays, localDate } from './local-date';

const DUE = localDate('2026-06-19');
const SENT = localDate('2026-07-20');
const record: DisputeCourse = { raisedOn: addDays(DUE, 30), dueOn: DUE, confirmationSentOn: SENT, isAccepted: false };

describe('disputeState', () => {
  it.each([
    ['raised on the last day', {}, SENT, 'confirmed'],
    ['raised a day later', { raisedOn: addDays(DUE, 31) }, SENT, 'unconfirmed'],
    ['raised a day later, and accepted', { raisedOn: addDays(DUE, 31), isAccepted: true }, SENT, 'confirmed'],
    ['raised before it was due', { raisedOn: addDays(DUE, -5) }, SENT, 'confirmed'],
    ['an item without a due date', { dueOn: null }, SENT, 'confirmed'],
    ['the confirmation is not sent', { confirmationSentOn: null }, SENT, 'unconfirmed'],
    ['accepted, and the confirmation is not sent', { confirmationSentOn: null, isAccepted: true }, SENT, 'unconfirmed'],
    ['the confirmation goes tomorrow', {}, addDays(SENT, -1), 'unconfirmed'],
  ])('%s', (_, more, today, state) => {
    expect(disputeState({ ...record, ...more }, today, { raisedWithinDaysOfDue: 30 })).toBe(state);
  });
});
