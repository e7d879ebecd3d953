import { describe, expect, it } from 'vitest';
import { cents, credit, invoice, K1_ITEMS, TODAY } from '../k1.examples';
import { localDate } from '../local-date';
import { type CurrencyCode, money } from '../money';
import { disputed, ended } from './disputes.examples';
import { DISPUTE_FIELDS, disputableItems, disputeData, disputeFaults, type NewDispute } from './new-dispute';

const COMPLETE: NewDispute = {
  items: [{ item: 'F-1002', amount: cents(3600) }],
  reason: 'price',
  customerView: 'The price was agreed at 3,200.',
  ourView: 'The quote says 3,600.',
  action: 'Send the signed quote.',
  department: 'sales',
  owner: 'Sem',
  dueOn: '2026-10-14',
  language: 'nl',
};
const EMPTY: NewDispute = {
  items: [],
  reason: null,
  customerView: '',
  ourView: ' ',
  action: '',
  department: null,
  owner: '',
  dueOn: '',
  language: '',
};
const faults = (more: Partial<NewDispute>, items = K1_ITEMS) => disputeFaults({ ...COMPLETE, ...more }, items, TODAY);

describe('a dispute about to be recorded', () => {
  it('R0-07: without our own viewpoint is refused, and the field is named', () => {
    expect(faults({ ourView: '   ' })).toEqual(['ourView']);
  });

  it('R0-07: complete can be recorded, and holds reason, both viewpoints, the action and its day', () => {
    expect(faults({})).toEqual([]);
    expect(disputeData({ ...COMPLETE, ourView: ' The quote says 3,600. ' }, K1_ITEMS)).toEqual({
      data: {
        items: [{ item: 'F-1002', number: 'F-1002', amount: cents(3600) }],
        reason: 'price',
        department: 'sales',
        dueOn: '2026-10-14',
        language: 'nl',
      },
      text: {
        customerView: 'The price was agreed at 3,200.',
        ourView: 'The quote says 3,600.',
        action: 'Send the signed quote.',
        owner: 'Sem',
      },
    });
  });

  it('names all that is missing at once, in the order of the form', () => {
    expect(disputeFaults(EMPTY, K1_ITEMS, TODAY)).toEqual(DISPUTE_FIELDS.filter((field) => field !== 'amount'));
  });

  it.each([
    ['more than is open', cents(3600.01)],
    ['nothing', cents(0)],
    ['less than nothing', cents(-1)],
    ['what is no amount', null],
    ['another currency', money(100, 'USD' as CurrencyCode)],
  ])('refuses %s as the amount', (_, amount) => expect(faults({ items: [{ item: 'F-1002', amount }] })).toEqual(['amount']));

  it('refuses an invoice that is not there, an unknown reason and a day that is over', () => {
    expect(faults({ items: [{ item: 'F-7', amount: cents(1) }] })).toEqual(['items']);
    expect(faults({ reason: 'because' })).toEqual(['reason']);
    expect(faults({ dueOn: '2026-09-29' })).toEqual(['dueOn']);
    expect(faults({ dueOn: TODAY })).toEqual([]);
  });

  it('asks an amount of an invoice in another currency as the books have it', () => {
    const usd = money(1000_00, 'USD' as CurrencyCode);
    const foreign = { ...invoice('F-8', 900, '2026-08-13'), booked: usd };
    expect(faults({ items: [{ item: 'F-8', amount: usd }] }, [foreign])).toEqual([]);
    expect(faults({ items: [{ item: 'F-8', amount: cents(900) }] }, [foreign])).toEqual(['amount']);
  });
});

describe('what can be contested', () => {
  it('is owed, and in no running dispute', () => {
    const items = [invoice('F-1001', 2150, '2026-06-19'), invoice('F-1002', 3600, '2026-08-13'), credit('CN', 100)];
    const ids = (disputes: Parameters<typeof disputableItems>[1]) => disputableItems(items, disputes).map(({ id }) => id);
    expect(ids([disputed()])).toEqual(['F-1002']);
    expect(ids([disputed({ resolution: ended('2026-07-20', 'rejected') })])).toEqual(['F-1001', 'F-1002']);
  });
  it('is not the rest of an invoice of which a part is contested', () => {
    const contestedPart = { ...invoice('F-1001/contested', 150, localDate('2026-06-19')), number: 'F-1001', partOf: 'F-1001' };
    expect(disputableItems([invoice('F-1001', 2000, '2026-06-19'), contestedPart], [disputed()])).toEqual([]);
  });
});
