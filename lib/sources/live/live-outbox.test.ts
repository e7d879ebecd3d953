import { describe, expect, it } from 'vitest';
import { EUR, money } from '@/lib/domain/money';
import type { DomainRecord } from '../contract';
import type { LiveContext } from '../live-contract';
import { LiveOutbox } from './live-outbox';

const item = (id: string, open: number): DomainRecord => ({
  kind: 'open-item',
  debtorNumber: '7',
  item: { id, kind: 'invoice', number: id, invoiceOn: null, dueOn: null, original: null, open: money(open, EUR) },
});

function told(...records: readonly DomainRecord[]): readonly DomainRecord[] {
  const outbox = new LiveOutbox({ signal: new AbortController().signal, today: '2026-11-22' } as LiveContext);
  outbox.put(records);
  return outbox.last({ software: 'x', administration: null, currency: EUR }, null).records;
}

describe('LiveOutbox', () => {
  it('tells the first of what comes twice', () => {
    expect(told(item('1001', 500), item('1001', 300))).toEqual([item('1001', 500)]);
  });

  it('tells an invoice whose number was given to one before it that was taken back', () => {
    expect(told(item('1001', 0), item('1001', 300), item('1002', 0))).toEqual([item('1001', 300), item('1002', 0)]);
  });
});
