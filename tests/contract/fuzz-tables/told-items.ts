import type { Pulled } from '@/tests/support/books/pull';
import type { ModelLayout } from './table-layouts';
import type { ModelItem } from './table-model';

type Told = readonly (string | number | null)[];

/** What was read, in the order of the file. */
export function itemsRead({ records }: Pulled): Told[] {
  const names = new Map(
    records.flatMap((record) => (record.kind === 'debtor' ? [[record.debtor.number, record.debtor.name]] : [])),
  );
  return records.flatMap((record): Told[] => {
    if (record.kind !== 'open-item') return [];
    const { number, invoiceOn, dueOn, open } = record.item;
    const debtor = record.debtorNumber.startsWith('name:') ? '' : record.debtorNumber;
    return [[debtor, names.get(record.debtorNumber) ?? null, number, invoiceOn, dueOn, open.minor]];
  });
}

/** What should have been. */
export const itemsMeant = (items: readonly ModelItem[], { lacks }: ModelLayout): Told[] =>
  items.map(({ debtor, name, number, invoiceOn, dueOn, cents }) => [
    lacks.includes('debtor') ? '' : debtor,
    // A name is on one line, however many its cell has.
    name.replace('\n', ' '),
    number,
    invoiceOn,
    lacks.includes('dueOn') ? null : dueOn,
    cents,
  ]);
