import { describe, expect, it } from 'vitest';
import { cents, TODAY } from './k1.examples';
import { addDays } from './local-date';
import type { OpenOrder } from './open-item';
import { ordersWithin } from './orders-within';

const order = (number: string, more: Partial<OpenOrder>): OpenOrder => ({ number, open: cents(100), ...more });

describe('ordersWithin', () => {
  it.each([
    ['invoiced today', { invoiceOn: TODAY }, true],
    ['invoiced on the last day', { invoiceOn: addDays(TODAY, 60) }, true],
    ['invoiced a day later', { invoiceOn: addDays(TODAY, 61) }, false],
    ['later, but not made to order', { invoiceOn: addDays(TODAY, 61), isMadeToOrder: false }, false],
    ['later and made to order', { invoiceOn: addDays(TODAY, 400), isMadeToOrder: true }, true],
    ['on a day nobody knows', { invoiceOn: null }, true],
    ['without a word of it', {}, true],
  ])('%s', (_, more, isCounted) => {
    const orders = [order('O-1', more)];
    expect(ordersWithin(orders, TODAY, 60)).toEqual(isCounted ? { counted: orders, later: [] } : { counted: [], later: orders });
  });
});
