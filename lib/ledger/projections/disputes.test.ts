import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import { idAt, recorded, type Said, SEM } from '../ledger.examples';
import { foldRecord } from './fold-record';

const RAISED = {
  type: 'dispute.raised',
  data: {
    items: [{ item: 'F-1001', number: 'F-1001', amount: cents(2150) }],
    reason: 'po_missing',
    department: 'sales',
    dueOn: localDate('2026-10-14'),
    language: 'nl',
  },
  text: { owner: 'Sem', customerView: 'No order number.', ourView: 'It was on the note.', action: 'Send it again.' },
} as const satisfies Said;
const SENT = {
  type: 'dispute.confirmed',
  data: { dispute: idAt(0), channel: 'email', sentOn: localDate('2026-09-30') },
  text: { to: 'inkoop@voorbeeld.example', subject: 'Bevestiging', body: 'Geachte heer, mevrouw,\n\nU liet ons weten…' },
} as const satisfies Said;
const RESOLVED = {
  type: 'dispute.resolved',
  data: { dispute: idAt(0), outcome: 'part_paid', amount: cents(1000) },
  text: { note: 'half each' },
} as const satisfies Said;

const disputesOf = (...all: readonly Said[]) => foldRecord(recorded(...all)).disputes;

describe('disputes of a record', () => {
  it('hold what was said of them, and run', () => {
    expect(disputesOf(RAISED)).toEqual([
      {
        id: idAt(0),
        by: 'Noor',
        role: 'credit_manager',
        on: '2026-09-30',
        ...RAISED.data,
        text: RAISED.text,
        confirmation: null,
        acceptance: null,
        resolution: null,
      },
    ]);
  });

  it('R0-07: keep the text that was sent, exactly, with to whom and when', () => {
    const again = { ...SENT, text: { ...SENT.text, body: 'something else' } };
    expect(disputesOf(RAISED, SENT, again)[0]?.confirmation).toMatchObject({
      channel: 'email',
      sentOn: '2026-09-30',
      text: SENT.text,
    });
  });

  it('are taken on, and come to one end', () => {
    const withdrawn = { ...RESOLVED, data: { ...RESOLVED.data, outcome: 'withdrawn', amount: null } } as const;
    const [dispute] = disputesOf(
      RAISED,
      { type: 'dispute.accepted', data: { dispute: idAt(0) }, text: null, by: SEM },
      RESOLVED,
      withdrawn,
    );
    expect(dispute?.acceptance?.by).toBe('Sem');
    expect(dispute?.resolution).toMatchObject({ outcome: 'part_paid', amount: cents(1000), note: 'half each' });
  });

  it('run again when their end was a mistake', () => {
    const taken = { type: 'event.retracted', data: { event: idAt(1) }, text: null } as const;
    expect(disputesOf(RAISED, RESOLVED, taken)[0]?.resolution).toBeNull();
  });

  it('are not changed by what is said of one that is not there', () => {
    expect(disputesOf(SENT, RESOLVED)).toEqual([]);
  });
});

describe('promises of a record', () => {
  it('are kept in their order, with who said so', () => {
    const data = { amount: cents(500), on: localDate('2026-10-09'), items: [], channel: 'phone' } as const;
    const promise = { type: 'promise.recorded', data: { ...data, items: [] as never[] }, text: { who: 'Mevr. Bakker' } } as const;
    expect(foldRecord(recorded(promise, { ...promise, text: null })).promises).toMatchObject([
      { on: '2026-09-30', promisedOn: '2026-10-09', amount: cents(500), channel: 'phone', who: 'Mevr. Bakker' },
      { who: null },
    ]);
  });
});
