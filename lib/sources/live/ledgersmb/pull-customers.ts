import type { Batch } from '@/lib/sources/contract';
import { customerRecord } from './book-records';
import { isNew } from './marks';
import type { Pull } from './pull';
import { customerRow } from './rows';

/** Forms that a pull of changes opens: each takes a tenth of a second, and only they tell limits and terms. Of more customers some wait their turn. */
const A_TURN = 200;

/** Numbers whose forms are opened: of all, or of those that were not told yet and of the next in turn. */
function toOpen(numbers: readonly string[], { isChange, before, after }: Pull): ReadonlySet<string> {
  const sorted = numbers.toSorted();
  after.turn = sorted.at(-1) ?? '';
  if (!isChange) return new Set(numbers);
  const first = sorted.findIndex((number) => number > before.turn);
  const turn = [...sorted.slice(Math.max(0, first)), ...sorted.slice(0, Math.max(0, first))].slice(0, A_TURN);
  after.turn = turn.at(-1) ?? '';
  return new Set([...numbers.filter((number) => !(number in before.debtors)), ...turn]);
}

export async function* pullCustomers(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, reading, before, after } = pull;
  const rows = await desk.report('customers');
  const open = toOpen(
    rows.map(({ number }) => number),
    pull,
  );
  for (const row of rows) {
    const known = before.debtors[row.number];
    if (!open.has(row.number) && known !== undefined) after.debtors[row.number] = known;
    if (!open.has(row.number)) continue;
    const form = await desk.customerForm(row.control_code, row.number);
    outbox.read({ resource: 'customer', key: 'number' }, [row], customerRow, (customer) => {
      const debtor = customerRecord(customer, form, reading);
      return isNew(before.debtors, after.debtors, debtor.number, debtor) ? [{ kind: 'debtor', debtor }] : [];
    });
    yield* outbox.due();
  }
}
