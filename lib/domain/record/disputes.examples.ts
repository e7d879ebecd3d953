import { eventId, userId } from '../ids';
import { cents } from '../k1.examples';
import { localDate } from '../local-date';
import type { ConfirmationRecord, DisputedItem, DisputeRecord, ResolutionRecord } from './dispute-record';
import type { Noted } from './noted';

const noted = (id: string, on: string): Noted => ({ id: eventId(id), by: userId('Noor'), role: 'collector', on: localDate(on) });

export const contested = (item: string, euros: number): DisputedItem => ({ item, number: item, amount: cents(euros) });

export const sent = (on: string): ConfirmationRecord => ({
  ...noted('sent', on),
  channel: 'email',
  sentOn: localDate(on),
  text: { to: 'inkoop@voorbeeldhoreca.example', subject: 'Bevestiging', body: 'Wat wij bespraken.' },
});

export const ended = (on: string, outcome: ResolutionRecord['outcome']): ResolutionRecord => ({
  ...noted('ended', on),
  outcome,
  amount: null,
  note: null,
});

/** A restaurant misses its order number on F-1001; raised ten days after it was due and confirmed in writing. */
export function disputed(more: Partial<DisputeRecord> = {}): DisputeRecord {
  return {
    ...noted('d1', '2026-06-29'),
    items: [contested('F-1001', 2150)],
    reason: 'po_missing',
    department: 'sales',
    dueOn: localDate('2026-07-13'),
    language: 'nl',
    text: {
      owner: 'Sem',
      customerView: 'Without our order number we cannot book it.',
      ourView: 'The number was on the delivery note.',
      action: 'Send the invoice again with the number.',
    },
    confirmation: sent('2026-06-30'),
    acceptance: null,
    resolution: null,
    ...more,
  };
}

export const accepted = (on: string): Noted => noted('accepted', on);
