import { describe, expect, it } from 'vitest';
import { BookTally } from './book-tally';
import { type LocalDate, localDate } from './local-date';
import { type CurrencyCode, EUR, money } from './money';
import type { OpenItem } from './open-item';

const item = (minor: number, dueOn: string | null, invoiceOn: string | null = null, currency: CurrencyCode = EUR): OpenItem => ({
  id: 'x',
  kind: minor < 0 ? 'credit-note' : 'invoice',
  number: null,
  invoiceOn: invoiceOn as LocalDate | null,
  dueOn: dueOn as LocalDate | null,
  original: null,
  open: money(minor, currency),
});

function tally(...items: OpenItem[]) {
  const counted = new BookTally(localDate('2026-11-22'));
  for (const one of items) counted.addOpenItem(one);
  return counted.totals(EUR, { debtors: 1, rejected: 0 });
}

describe('the totals of a book', () => {
  it('take the due date itself for on time', () => {
    expect(tally(item(100, '2026-11-22'), item(30, '2026-11-21')).overdue).toEqual(money(30, EUR));
  });

  it('subtract credits from what is open, not from what is overdue', () => {
    expect(tally(item(100, '2026-11-01'), item(-40, '2026-11-01'))).toMatchObject({
      open: money(60, EUR),
      overdue: money(100, EUR),
    });
  });

  it('assume thirty days where there is no due date, and nothing where there is no date', () => {
    expect(tally(item(100, null, '2026-10-22'), item(7, null, '2026-10-23'), item(1, null)).overdue).toEqual(money(100, EUR));
  });

  it('count settled items beside the open ones', () => {
    const counted = new BookTally(localDate('2026-11-22'));
    counted.addSettledItem();
    counted.addSettledItem();
    expect(counted.totals(EUR, { debtors: 1, rejected: 3 })).toMatchObject({
      settledItems: 2,
      openItems: 0,
      debtors: 1,
      rejected: 3,
    });
  });

  it('count what is in another currency without adding it', () => {
    expect(tally(item(100, null), item(999, null, null, 'USD' as CurrencyCode))).toMatchObject({
      openItems: 2,
      open: money(100, EUR),
    });
  });
});
