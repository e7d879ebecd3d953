import { describe, expect, it } from 'vitest';
import type { LocalDate } from '@/lib/domain/local-date';
import { allocateByMatch } from './allocate-by-match';
import type { NettedItem } from './netted-item';

const day = (text: string) => text as LocalDate;
const item = (ref: string, match: number, open: number, fields: Partial<NettedItem> = {}): NettedItem => ({
  ref,
  match,
  open,
  invoiced: open,
  hasInvoice: true,
  hasPayment: false,
  invoiceOn: day('2026-09-01'),
  dueOn: null,
  paidOn: null,
  ...fields,
});
const payment = (match: number, open: number, fields: Partial<NettedItem> = {}): NettedItem =>
  item('', match, open, { hasInvoice: false, hasPayment: true, invoiced: 0, paidOn: day('2026-10-05'), ...fields });
const shown = (items: readonly NettedItem[]) => items.map(({ ref, open, paidOn }) => [ref, open, paidOn]);

describe('allocateByMatch', () => {
  it('settles all invoices of a key that comes to zero, on the day of the last payment', () => {
    const items = [item('F1', 1, 100), item('F2', 1, 50), payment(1, -90), payment(1, -60, { paidOn: day('2026-10-09') })];
    expect(shown(allocateByMatch(items))).toEqual([
      ['F1', 0, '2026-10-09'],
      ['F2', 0, '2026-10-09'],
    ]);
  });

  it('sets a payment against the only invoice of its key', () => {
    expect(shown(allocateByMatch([item('F1', 1, 100), item('F2', 2, 50), payment(1, -30)]))).toEqual([
      ['F1', 70, '2026-10-05'],
      ['F2', 50, null],
    ]);
  });

  it('leaves apart what could be for either of two invoices', () => {
    const items = [item('F1', 1, 100), item('F2', 1, 50), payment(1, -30)];
    expect(allocateByMatch(items)).toEqual(items);
  });

  it('does not call an invoice paid that a credit note settled', () => {
    expect(shown(allocateByMatch([item('F1', 1, 100), item('CN1', 1, -100)]))).toEqual([
      ['F1', 0, null],
      ['CN1', 0, null],
    ]);
  });

  it('takes the date that stands on a payment only when it can not be the invoice date', () => {
    const undated = (invoiceOn: string) => payment(1, -100, { paidOn: null, invoiceOn: day(invoiceOn) });
    expect(shown(allocateByMatch([item('F1', 1, 100), undated('2026-09-20')]))).toEqual([['F1', 0, '2026-09-20']]);
    expect(shown(allocateByMatch([item('F1', 1, 100), undated('2026-09-01')]))).toEqual([['F1', 0, null]]);
  });

  it('looks at nothing without a key', () => {
    const items = [item('F1', 0, 100), payment(0, -100)];
    expect(allocateByMatch(items)).toBe(items);
  });
});
