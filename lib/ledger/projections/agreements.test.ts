import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import { untickedItems } from '@/lib/domain/record/visit-record';
import { draftFault } from '../event.schema';
import type { EventData } from '../events/registry';
import { idAt, NOOR, recorded, type Said, SEM } from '../ledger.examples';
import { foldRecord } from './fold-record';

const day = localDate('2026-10-07');
const item = (id: string, euros = 100) => ({ item: id, number: id, open: cents(euros) });

const TERMS: EventData<'arrangement.proposed'> = {
  debt: cents(2000),
  freeCashFlow: cents(3000),
  agreedOn: localDate('2026-09-30'),
  instalments: [
    { dueOn: day, amount: cents(1200) },
    { dueOn: localDate('2026-11-07'), amount: cents(800) },
  ],
  items: [item('F-1', 2000)],
  expected: [cents(5000), null],
  supply: 'cash',
};
const PROPOSED = {
  type: 'arrangement.proposed',
  data: TERMS,
  text: { cause: 'a customer of theirs failed', otherArrangements: 'tax office, 500 a month', security: null, notes: null },
} satisfies Said;
const CONFIRMED = {
  type: 'arrangement.confirmed',
  data: { arrangement: idAt(0), channel: 'email', sentOn: day },
  text: { to: 'info@linden.example', subject: 'Confirmation', body: 'As we agreed …' },
} satisfies Said;
const CANCELLED = {
  type: 'arrangement.cancelled',
  data: { arrangement: idAt(0) },
  text: { reason: 'nothing came in' },
} satisfies Said;
const arrangement = (...all: readonly Said[]) => foldRecord(recorded(...all)).arrangements[0];

describe('a payment arrangement', () => {
  it('R0-11: keeps what was weighed: cause, other arrangements, expected receipts, security and supply', () => {
    expect(arrangement(PROPOSED)).toMatchObject({
      ...TERMS,
      stage: 'proposed',
      by: 'Noor',
      cause: 'a customer of theirs failed',
      otherArrangements: 'tax office, 500 a month',
      security: null,
      confirmation: null,
    });
  });
  it('runs from its confirmation, whose text stays as it was sent', () => {
    expect(arrangement(PROPOSED, CONFIRMED)).toMatchObject({
      stage: 'active',
      confirmation: { channel: 'email', text: CONFIRMED.text },
    });
  });
  it.each([
    ['confirmed twice', [CONFIRMED, { ...CONFIRMED, text: { ...CONFIRMED.text, body: 'Other terms' } }], 'active'],
    ['cancelled before it ran', [CANCELLED], 'cancelled'],
    ['cancelled', [CONFIRMED, CANCELLED], 'cancelled'],
    ['confirmed after it was cancelled', [CANCELLED, CONFIRMED], 'cancelled'],
  ])('%s', (_, after, stage) => {
    const state = arrangement(PROPOSED, ...(after as Said[]));
    expect(state?.stage).toBe(stage);
    if (stage === 'active') expect(state?.confirmation?.text?.body).toBe('As we agreed …');
  });
  it.each([
    ['a cent missing', { debt: cents(2000.01) }],
    ['no instalments', { instalments: [] }],
    ['two on a day', { instalments: [TERMS.instalments[0], { ...TERMS.instalments[1], dueOn: day }] }],
    ['no free cash flow', { freeCashFlow: cents(0) }],
    ['no invoice', { items: [] }],
    ['another currency', { freeCashFlow: { minor: 5, currency: 'USD' } }],
  ])('is refused with %s', (_, wrong) => {
    expect(draftFault(PROPOSED)).toBeNull();
    expect(draftFault({ ...PROPOSED, data: { ...TERMS, ...wrong } })).toContain('data');
  });
  it('is refused without a cause', () => {
    expect(draftFault({ ...PROPOSED, text: { ...PROPOSED.text, cause: ' ' } })).toBe('text.cause');
  });
});

const PLANNED = {
  type: 'visit.planned',
  data: { startsOn: day, time: '14:30', minutes: 60, items: ['F-1', 'F-2', 'F-3', 'F-4', 'F-5'].map((id) => item(id)) },
  text: { place: 'Deventer', visitors: ['Noor'], hosts: 'Ans de Vries', purpose: 'go through the list' },
} satisfies Said;
const tick = (id: string, more: Partial<EventData<'visit.ticked'>> = {}) =>
  ({
    type: 'visit.ticked',
    data: { visit: idAt(0), item: id, outcome: 'settled', paysOn: null, amount: null, dispute: null, ...more },
    text: { informant: 'Ans', note: null, dispute: null },
  }) satisfies Said;
const CLOSED = {
  type: 'visit.closed',
  data: { visit: idAt(0), metOn: day },
  text: {
    contacts: [
      { name: 'Ans de Vries', role: 'purchasing', channel: 'phone' as const },
      { name: 'Bob Smit', role: 'director', channel: null },
    ],
    note: null,
  },
} satisfies Said;
const visit = (...all: readonly Said[]) => foldRecord(recorded(PLANNED, ...all)).visits[0];

describe('a visit', () => {
  it('R0-09: of five invoices four are ticked: the fifth has no outcome yet', () => {
    const four = visit(...['F-1', 'F-2', 'F-3', 'F-4'].map((id) => tick(id)));
    expect(four && untickedItems(four).map(({ item: id }) => id)).toEqual(['F-5']);
    const five = visit(...['F-1', 'F-2', 'F-3', 'F-4', 'F-5'].map((id) => tick(id)));
    expect(five && untickedItems(five)).toEqual([]);
  });
  it('takes the last tick of an invoice, with who told', () => {
    const twice = visit(tick('F-1'), tick('F-1', { outcome: 'pays_on', paysOn: day, amount: cents(100) }));
    expect(twice?.ticks).toMatchObject([{ item: 'F-1', outcome: 'pays_on', paysOn: day, informant: 'Ans' }]);
  });
  it('knows nothing of an invoice that it was not about, and changes no more once it is closed', () => {
    expect(visit(tick('F-9'))?.ticks).toEqual([]);
    expect(visit(CLOSED, tick('F-1'))).toMatchObject({ ticks: [], closing: { by: 'Noor' } });
  });
  it.each([
    ['a payment without a day', { outcome: 'pays_on' as const }],
    ['a day without a payment', { paysOn: day }],
    ['a dispute without its facts', { outcome: 'disputed' as const }],
  ])('is not ticked with %s', (_, wrong) => {
    expect(draftFault(tick('F-1'))).toBeNull();
    expect(draftFault(tick('F-1', wrong))).toContain('data');
  });
});

describe('R0-10: whom we met', () => {
  it('is both of two contacts, with role, day and preferred channel', () => {
    expect(foldRecord(recorded(PLANNED, CLOSED)).contacts).toMatchObject([
      { name: 'Ans de Vries', role: 'purchasing', channel: 'phone', metBy: 'Noor', metOn: day },
      { name: 'Bob Smit', role: 'director', channel: null },
    ]);
  });
  it('stands there once, as of the last time', () => {
    const again = {
      ...CLOSED,
      by: SEM,
      data: { visit: idAt(1, NOOR), metOn: localDate('2026-11-02') },
      text: { contacts: [{ name: 'ans de vries', role: null, channel: 'email' as const }], note: null },
    } satisfies Said;
    expect(foldRecord(recorded(PLANNED, CLOSED, again)).contacts).toMatchObject([
      { name: 'ans de vries', channel: 'email', metBy: 'Sem', metOn: '2026-11-02' },
      { name: 'Bob Smit' },
    ]);
  });
});
