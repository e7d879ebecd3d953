import { describe, expect, it } from 'vitest';
import { K1_ITEMS } from '../k1.examples';
import { localDate } from '../local-date';
import { type DebtorRecord, NOTHING_RECORDED } from '../record/debtor-record';
import { alignRecord } from './align-record';
import { POSITION } from './snapshots.examples';
import { veilPosition } from './veil-position';

const flag = (...items: readonly string[]) =>
  ({
    id: 'f',
    by: 'Noor',
    role: 'credit_manager',
    on: localDate('2026-09-30'),
    kind: 'stop',
    reason: 'late',
    release: 'paid',
    items,
    maxTermDays: null,
    expiresOn: localDate('2027-09-30'),
    reviewOn: localDate('2026-12-30'),
  }) as unknown as DebtorRecord['flags'][number];
const record: DebtorRecord = { ...NOTHING_RECORDED, flags: [flag('F-1002', 'F-9999')] };
const position = { ...POSITION, openItems: K1_ITEMS };
const veiled = veilPosition(position);

describe('what people recorded of invoices', () => {
  it('is as it was for who has the books', () => {
    expect(alignRecord(record, position)).toBe(record);
  });

  it('is of the same invoices for who sees no numbers; one that is paid is none of them', () => {
    const [items] = alignRecord(record, veiled).flags.map(({ items: ids }) => ids);
    const open = veiled.openItems.map(({ id }) => id);
    expect(items?.map((id) => open.indexOf(id))).toEqual([1, -1]);
  });

  it('comes back to the numbers where the books are', () => {
    const seen = { ...NOTHING_RECORDED, flags: [flag(veiled.openItems[2]?.id ?? '')] };
    expect(alignRecord(seen, position).flags[0]?.items).toEqual([K1_ITEMS[2]?.id]);
  });
});
