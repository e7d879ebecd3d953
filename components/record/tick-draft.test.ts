import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import { EMPTY_TICK, isTickDraft, type TickDraft, tickFaults, tickOf } from './tick-draft';

const today = localDate('2026-11-22');
const item = { item: 'F-1', number: 'F-1', open: cents(1200) };
const faults = (draft: Partial<TickDraft>) => tickFaults({ ...EMPTY_TICK, ...draft }, item, today, 'nl-NL');
const tick = (draft: Partial<TickDraft>) => tickOf({ ...EMPTY_TICK, ...draft }, item, today, 'nl-NL');
const DISPUTED: Partial<TickDraft> = {
  outcome: 'disputed',
  reason: 'late_delivery',
  department: 'logistics',
  dueOn: '2026-12-01',
  customerView: 'too late ',
  ourView: 'in time',
  action: 'ask the carrier',
  owner: 'Noor',
};

describe('R0-09: an outcome of a visit', () => {
  it.each([
    ['nothing chosen', {}, ['outcome']],
    ['a payment without a day', { outcome: 'pays_on' }, ['paysOn']],
    ['a payment yesterday', { outcome: 'pays_on', paysOn: '2026-11-21' }, ['paysOn']],
    ['more than is open', { outcome: 'pays_on', paysOn: '2026-11-30', amount: '1.200,01' }, ['amount']],
    ['no amount', { outcome: 'pays_on', paysOn: '2026-11-30', amount: 'all' }, ['amount']],
    ['a payment', { outcome: 'pays_on', paysOn: '2026-11-22' }, []],
    ['a document', { outcome: 'document_needed' }, []],
    [
      'a dispute without a word',
      { outcome: 'disputed' },
      ['reason', 'department', 'dueOn', 'customerView', 'ourView', 'action', 'owner'],
    ],
    ['a dispute without an owner', { ...DISPUTED, owner: ' ' }, ['owner']],
    ['a dispute', DISPUTED, []],
  ] as const)('%s', (_, draft, expected) => {
    expect(faults(draft)).toEqual(expected);
    expect(tick(draft) === null).toBe(expected.length > 0);
  });

  it('is about all that is open unless less was said', () => {
    expect(tick({ outcome: 'pays_on', paysOn: '2026-11-30' })?.amount).toEqual(cents(1200));
    expect(tick({ outcome: 'pays_on', paysOn: '2026-11-30', amount: '800' })).toMatchObject({
      amount: cents(800),
      paysOn: '2026-11-30',
      dispute: null,
    });
    expect(tick({ ...DISPUTED, amount: '300' })).toMatchObject({
      paysOn: null,
      amount: null,
      dispute: { reason: 'late_delivery', amount: cents(300), text: { customerView: 'too late', owner: 'Noor' } },
    });
  });

  it('takes a draft that was kept when it is one', () => {
    expect(isTickDraft({ ...EMPTY_TICK })).toBe(true);
    for (const other of [null, {}, { outcome: 'settled' }]) expect(isTickDraft(other)).toBe(false);
  });
});
