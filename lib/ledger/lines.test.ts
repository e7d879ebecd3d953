import { describe, expect, it } from 'vitest';
import { COMMENT, recorded, STOP } from './ledger.examples';
import { eventOfLine, lineOf } from './lines';

const [flag, comment] = recorded(STOP, COMMENT);

describe('a ledger as lines', () => {
  it('comes back as it was', () => {
    for (const event of [flag, comment]) expect(event && eventOfLine(lineOf(event))).toEqual(event);
  });

  it('keeps what a newer version made as it is', () => {
    const newer = { ...flag, type: 'debtor.visited-by-drone', v: 7, data: { height: 12 } };
    expect(eventOfLine(JSON.stringify(newer))).toEqual(newer);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['a field that no event has', JSON.stringify({ ...flag, __proto: 1 })],
    ['an id of another device than it names', JSON.stringify({ ...flag, actor: { ...flag?.actor, device: 'cccccccccccccccc' } })],
    ['a flag of no kind', JSON.stringify({ ...flag, data: { kind: 'block' } })],
    ['a flag without a reason', JSON.stringify({ ...flag, text: { reason: '  ' } })],
    ['a role that is none', JSON.stringify({ ...flag, actor: { ...flag?.actor, role: 'king' } })],
    ['a day that is none', JSON.stringify({ ...flag, effectiveOn: '2026-02-30' })],
    ['a line without end', JSON.stringify({ ...flag, text: { reason: 'x'.repeat(300_000) } })],
  ])('refuses %s', (_, line) => {
    expect(eventOfLine(line)).toBeNull();
  });
});
