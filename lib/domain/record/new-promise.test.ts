import { describe, expect, it } from 'vitest';
import { cents, K1_ITEMS, TODAY } from '../k1.examples';
import { type NewPromise, promisedItems, promiseFaults } from './new-promise';

const COMPLETE: NewPromise = { amount: cents(3600), promisedOn: '2026-10-09', items: ['F-1002'] };
const faults = (more: Partial<NewPromise>) => promiseFaults({ ...COMPLETE, ...more }, K1_ITEMS, TODAY);

describe('a promise about to be recorded', () => {
  it.each([
    ['complete', {}, []],
    ['for today', { promisedOn: TODAY }, []],
    ['of a part', { amount: cents(1) }, []],
    ['about whatever is open', { items: [], amount: cents(10_000) }, []],
    ['of more than is open of the invoice', { amount: cents(3600.01) }, ['amount']],
    ['of more than is open at all', { items: [], amount: cents(19_900.01) }, ['amount']],
    ['of nothing', { amount: cents(0) }, ['amount']],
    ['of no amount, by no day', { amount: null, promisedOn: 'soon' }, ['amount', 'promisedOn']],
    ['for yesterday', { promisedOn: '2026-09-29' }, ['promisedOn']],
  ])('%s', (_, more, expected) => expect(faults(more)).toEqual(expected));

  it('keeps what is open of its invoices, a contested part with it', () => {
    const [first] = K1_ITEMS as [(typeof K1_ITEMS)[number]];
    const part = { ...first, id: 'F-1001/contested', partOf: 'F-1001', open: cents(150) };
    const items = [{ ...first, open: cents(2000) }, part];
    expect(promisedItems(['F-1001'], items)).toEqual([{ item: 'F-1001', number: 'F-1001', open: cents(2150) }]);
  });
});
