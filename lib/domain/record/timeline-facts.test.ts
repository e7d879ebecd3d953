import { describe, expect, it } from 'vitest';
import { timelineFacts } from './timeline-facts';

const amount = { minor: 50_000, currency: 'EUR' };

describe('what a line of the timeline says', () => {
  it('is which invoices, how much and by when, of whatever type the event is', () => {
    const items = [
      { item: 'i1', number: 'F1', open: amount },
      { item: 'i2', number: null, open: amount },
    ];
    expect(timelineFacts({ amount, on: '2026-11-27', items, channel: 'phone' })).toEqual({
      amount,
      invoices: ['F1'],
      day: { means: 'by', on: '2026-11-27' },
    });
    expect(timelineFacts({ startsOn: '2026-11-23', time: '10:00' }).day).toEqual({ means: 'at', on: '2026-11-23' });
    expect(timelineFacts({ expiresOn: '2027-10-23', reviewOn: '2026-11-02', items: ['i1'] })).toEqual({
      amount: null,
      invoices: [],
      day: { means: 'until', on: '2027-10-23' },
    });
  });

  it('is nothing of an event whose facts are gone', () => {
    expect(timelineFacts(null)).toEqual({ amount: null, invoices: [], day: null });
  });
});
