import { Dexie } from 'dexie';
import type { BookGeneration, Position } from '@/lib/domain/book';
import type { Debtor } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import { mergePositions } from '@/lib/domain/merge-positions';
import { database } from './database';
import { decodeNumber } from './debtor-row';
import { pagesOfDebtors } from './pages';
import type { PositionRow } from './position-row';
import { toPosition } from './positions';

/** As many rows as are read at once; few enough to hear in between that the work is cancelled. */
const PAGE = 2_000;

/**
 * Everything the book holds, debtor by debtor, in pages. Ranged reads in the order of the key: a tenth of the time of asking for
 * each debtor. Debtors with several numbers come last, each once with all its numbers.
 */
export async function* pagesOfWholeBook(book: BookGeneration): AsyncGenerator<readonly Position[]> {
  const debtors = await debtorsByNumber(book);
  const shared = new Map<DebtorKey, Position[]>();
  for await (const numbers of pagesOfRowsByNumber(book)) {
    const page: Position[] = [];
    for (const rows of numbers) {
      const debtor = debtors.get(rows[0]?.number ?? '');
      if (!debtor) continue;
      const position = toPosition(book, debtor, rows);
      if (debtor.numbers.length === 1) page.push(position);
      else shared.set(debtor.key, [...(shared.get(debtor.key) ?? []), position]);
    }
    yield page;
  }
  yield [...shared.values()].flatMap(([first, ...others]) => (first ? [mergePositions([first, ...others])] : []));
}

async function debtorsByNumber({ company, source }: BookGeneration): Promise<ReadonlyMap<string, Debtor>> {
  const found = new Map<string, Debtor>();
  for await (const page of pagesOfDebtors()) {
    for (const row of page) {
      if (row.company !== company) continue;
      const numbers = row.numbers.map(decodeNumber).filter((each) => each.source === source);
      for (const { number } of numbers) found.set(number, { key: row.key, numbers, aliases: [] });
    }
  }
  return found;
}

/** The parts of one number are never divided over two pages. The next page is read while somebody works on this one. */
async function* pagesOfRowsByNumber({ id }: BookGeneration): AsyncGenerator<readonly (readonly PositionRow[])[]> {
  const read = (after: readonly unknown[]) =>
    database.positions.where(':id').between(after, [id, Dexie.maxKey], false).limit(PAGE).toArray();
  let reading = read([id]);
  let unfinished: PositionRow[] = [];
  for (;;) {
    const rows = await reading;
    const last = rows.at(-1);
    if (last) reading = read([id, last.number, last.part]);
    const numbers = [...Map.groupBy([...unfinished, ...rows], ({ number }) => number).values()];
    if (!last) return yield numbers;
    unfinished = numbers.pop() ?? [];
    yield numbers;
  }
}
