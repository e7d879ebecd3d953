import * as z from 'zod/mini';
import { money } from '@/lib/domain/money';
import type { Batch } from '@/lib/sources/contract';
import { orderRecord } from './book-records';
import { isNew, keyOf, missing } from './marks';
import type { Pull } from './pull';
import { orderRow } from './rows';

const ORIGIN = { resource: 'order', key: 'number' };
const closed = z.object({ debtorNumber: z.string(), number: z.string() });

/** Open orders that are not as they were told before, and those that are closed now. */
export async function* pullOrders({ desk, outbox, reading, isChange, before, after }: Pull): AsyncGenerator<Batch> {
  const rows = await desk.report('orders');
  outbox.read(ORIGIN, rows, orderRow, (row) => {
    const record = orderRecord(row, reading);
    return isNew(before.orders, after.orders, keyOf(row.customer, row.number), record) ? [record] : [];
  });
  const lost = isChange ? missing(before.orders, rows) : [];
  outbox.read(ORIGIN, lost, closed, ({ debtorNumber, number }) => [
    { kind: 'open-order', debtorNumber, order: { number, open: money(0, reading.currency) } },
  ]);
  yield* outbox.due();
}
