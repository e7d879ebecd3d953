import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../contract';
import { COMMENT, idAt, NOOR, recorded, SEM, STOP } from '../ledger.examples';
import { ChainVerifier } from './verify-chain';

const EVENTS = recorded(
  STOP,
  COMMENT,
  { ...COMMENT, by: SEM },
  { type: 'flag.lifted', data: { flag: idAt(0) }, text: null },
  COMMENT,
);

function faultsOf(events: readonly LedgerEvent[], heads = verified(EVENTS).heads) {
  const verifier = new ChainVerifier();
  for (const event of events) verifier.add(event);
  return verifier.end(heads).faults.map(({ kind, event }) => [kind, events.findIndex(({ id }) => id === event)]);
}
function verified(events: readonly LedgerEvent[]) {
  const verifier = new ChainVerifier();
  for (const event of events) verifier.add(event);
  return verifier.end();
}
const changed = (at: number, change: Partial<LedgerEvent>) =>
  EVENTS.map((event, index) => (index === at ? { ...event, ...change } : event));

describe('the chain of a ledger', () => {
  it('is whole as it was recorded, each device its own', () => {
    expect(verified(EVENTS)).toMatchObject({ events: 5, faults: [] });
    expect(verified(EVENTS).heads).toHaveLength(2);
  });

  it('stays whole when what people wrote is erased, and when all that an event said is', () => {
    const told = recorded(STOP, COMMENT, { type: 'text.erased', data: { events: [idAt(1)], what: 'all' }, text: null });
    const blank = { text: null, textSalt: null, data: null, dataSalt: null };
    const erased = told.map((event, at) => (at === 1 ? { ...event, ...blank } : event));
    expect(faultsOf(erased, verified(told).heads)).toEqual([]);
  });

  it('shows what was blanked while nobody recorded that it was erased', () => {
    expect(faultsOf(changed(1, { text: null, textSalt: null }))).toEqual([['blanked', 1]]);
  });

  it.each<[string, Partial<LedgerEvent>, readonly (readonly [string, number])[]]>([
    ['a byte of the text', { text: { text: 'new owner since Mai' } }, [['changed', 1]]],
    ['the data', { data: { isPersonal: true } }, [['changed', 1]]],
    ['the salt', { textSalt: '9'.repeat(32) }, [['changed', 1]]],
    [
      'the hash of the text as well',
      { textHash: '0'.repeat(64) },
      [
        ['changed', 1],
        ['broken', 3],
      ],
    ],
    ['the day', { effectiveOn: '2026-09-29' as LedgerEvent['effectiveOn'] }, [['broken', 3]]],
    ['who did it', { actor: { ...NOOR, role: 'cfo' } }, [['broken', 3]]],
    [
      'a text that is gone while its salt is not',
      { text: null },
      [
        ['changed', 1],
        ['blanked', 1],
      ],
    ],
  ])('shows a change of %s', (_, change, faults) => {
    expect(faultsOf(changed(1, change))).toEqual(faults);
  });

  it.each([
    ['the first', 0, [['broken', 0]]],
    ['one between', 1, [['broken', 2]]],
    ['the last', 4, [['cut-short', 3]]],
  ] as const)('shows that %s is missing', (_, missing, faults) => {
    expect(faultsOf(EVENTS.filter((__, index) => index !== missing))).toEqual(faults);
  });

  it('shows that two changed places', () => {
    const [a, b, c, d, e] = EVENTS as [LedgerEvent, LedgerEvent, LedgerEvent, LedgerEvent, LedgerEvent];
    expect(faultsOf([a, d, c, b, e]).map(([kind]) => kind)).toContain('out-of-order');
    const swapped = [a, { ...d, id: b.id }, c, { ...b, id: d.id }, e];
    expect(faultsOf(swapped).map(([kind]) => kind)).toContain('broken');
  });

  it('shows a last event that was changed, by what is remembered of it', () => {
    expect(faultsOf(changed(4, { effectiveOn: '2026-09-29' as LedgerEvent['effectiveOn'] }))).toEqual([['changed', 4]]);
  });
});
