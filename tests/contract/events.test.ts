import { describe, expect, it } from 'vitest';
import { EVENT_WORDS, TOPIC_WORDS } from '@/lib/domain/record/event-words';
import { type RecordableType, rolesThatMay } from '@/lib/domain/record/rights';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { ChainVerifier } from '@/lib/ledger/chain/verify-chain';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { draftFault, parseEvent } from '@/lib/ledger/event.schema';
import { EVENT_KINDS, type EventType } from '@/lib/ledger/events/registry';
import { recorded, type Said } from '@/lib/ledger/ledger.examples';
import { eventOfLine, lineOf } from '@/lib/ledger/lines';
import { foldRecord } from '@/lib/ledger/projections/fold-record';
import { EVENT_SAMPLES } from './event-samples';

const TYPES = EVENT_KINDS.map(({ type }) => type);
const said = (type: EventType): Said => ({ type, ...EVENT_SAMPLES[type] }) as Said;
/** One that the sample may speak of, the sample itself, and one after it. */
const around = (type: EventType) =>
  recorded(said('flag.raised'), said(type), said('comment.added')) as [LedgerEvent, LedgerEvent, LedgerEvent];

describe.each(TYPES)('%s', (type) => {
  it('says in one sentence what it was, and who may record it', () => {
    expect(EVENT_WORDS[type]).toBe(`event_${type.replace(/[.-]/g, '_')}`);
    expect(TOPIC_WORDS[type.split('.')[0] as string]).toBeDefined();
    expect(rolesThatMay(type as RecordableType)?.length).toBeGreaterThan(0);
  });

  it('is what its schema says, and nothing else is', () => {
    expect(draftFault({ type, ...EVENT_SAMPLES[type] })).toBeNull();
    expect(draftFault({ type, data: {}, text: { nonsense: 1 } })).not.toBeNull();
    expect(draftFault({ type, ...EVENT_SAMPLES[type], data: null })).not.toBeNull();
  });

  it('comes back from a line as it was, and not with a field too many around it', () => {
    const [, event] = around(type);
    expect(eventOfLine(lineOf(event))).toEqual(event);
    expect(parseEvent({ ...event, more: 1 })).toBeNull();
  });

  it('folds, whole and without what was erased', () => {
    const [before, event, after] = around(type);
    expect(() => foldRecord([before, event, after])).not.toThrow();
    const withoutText = { ...event, text: null, textSalt: null };
    expect(() => foldRecord([before, withoutText, after])).not.toThrow();
    expect(foldRecord([before, { ...withoutText, data: null, dataSalt: null }, after])).toEqual(foldRecord([before, after]));
  });

  it('counts no longer once it is retracted', () => {
    const [before, event, after] = around(type);
    const retraction = recorded(said('flag.raised'), said(type), said('comment.added'), {
      type: 'event.retracted',
      data: { event: event.id },
      text: null,
    }).at(-1) as LedgerEvent;
    expect(foldRecord([before, event, after, retraction])).toEqual(foldRecord([before, after]));
  });

  it('of a newer version is kept, passed on and counted as not understood', () => {
    const [before, event, after] = around(type);
    const newer = { ...event, v: 1_000, data: { anything: true } };
    expect(parseEvent(newer)).toEqual(newer);
    expect(foldRecord([before, newer, after])).toEqual({ ...foldRecord([before, after]), notUnderstood: 1 });
  });

  it('keeps its place in the chain when it is erased, and shows when it is changed', () => {
    const events = around(type);
    const [before, event, after] = events;
    const verify = (changed: LedgerEvent) => {
      const verifier = new ChainVerifier();
      for (const each of [before, changed, after]) verifier.add(each);
      return verifier.end().faults.map(({ kind }) => kind);
    };
    expect(verify(event)).toEqual([]);
    expect(envelopeHash({ ...event, data: null, dataSalt: null, text: null, textSalt: null })).toBe(envelopeHash(event));
    expect(verify({ ...event, data: { ...(event.data as object), changed: true } })).toContain('changed');
  });
});
