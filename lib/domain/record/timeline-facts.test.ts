import { describe, expect, it } from 'vitest';
import { itemNumbers, timelineFacts } from './timeline-facts';

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
      choices: { on: '2026-11-27', channel: 'phone' },
    });
    expect(timelineFacts({ startsOn: '2026-11-23', time: '10:00' }).day).toEqual({ means: 'at', on: '2026-11-23' });
    expect(timelineFacts({ expiresOn: '2027-10-23', reviewOn: '2026-11-02', items: ['i1'] })).toMatchObject({
      amount: null,
      invoices: [],
      day: { means: 'until', on: '2027-10-23' },
    });
  });

  it('is the sum of what is contested of each invoice, unless that is in several currencies', () => {
    const contested = (currency: string) => timelineFacts({ items: [{ amount }, { amount: { minor: 2_500, currency } }] }).amount;
    expect(contested('EUR')).toEqual({ minor: 52_500, currency: 'EUR' });
    expect(contested('GBP')).toBeNull();
    expect(timelineFacts({ items: [] }).amount).toBeNull();
  });

  it('is the number of an invoice that another event gave it', () => {
    const numbers = itemNumbers([null, { items: [{ item: 'i1', number: 'F1' }, { item: 'i2', number: null }, 'i3'] }]);
    expect(timelineFacts({ item: 'i1', outcome: 'settled' }, numbers)).toMatchObject({
      invoices: ['F1'],
      choices: { outcome: 'settled' },
    });
    expect(timelineFacts({ item: 'i2' }, numbers).invoices).toEqual([]);
  });

  it('is nothing of an event whose facts are gone', () => {
    expect(timelineFacts(null)).toEqual({ amount: null, invoices: [], day: null, choices: {} });
  });
});
