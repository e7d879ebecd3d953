import { Dexie } from 'dexie';
import type { BookGeneration } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import { chunks } from './bulk-write';
import { changedRow, isSameContent, wholeRow } from './changed-row';
import { database } from './database';
import type { DebtorDelta } from './debtor-delta';
import { DebtorDirectory } from './debtor-directory';
import { decodeNumber } from './debtor-row';
import type { WriterOptions } from './generation-writer';
import type { LiveChanges } from './live-changes';
import { pagesOfDebtors } from './pages';
import type { PositionRow } from './position-row';

/** What a pull of changes does to a generation; nothing of it is written yet. */
export interface PreparedChanges {
  /** By debtor number: the rows that become others. */
  readonly rows: ReadonlyMap<string, PositionRow>;
  readonly debtors: readonly DebtorDelta[];
  /**
   * A debtor that is in the book got a further number. It may have moved there, and what is left under its former number is then told twice:
   * only the whole book tells.
   */
  readonly isRenumbered: boolean;
}

/** Holds what was told anew against the generation; what changes nothing is left out. */
export async function prepareChanges(
  current: BookGeneration,
  changes: LiveChanges,
  options: WriterOptions,
): Promise<PreparedChanges> {
  const rows = new Map<string, PositionRow>();
  const named: PositionRow[] = [];
  const fresh = new Set<string>();
  for (const page of chunks([...changes.byNumber])) {
    const before = await readRows(
      current,
      page.map(([number]) => number),
    );
    for (const [at, [number, change]] of page.entries()) {
      const parts = before[at] ?? [];
      const row = wholeRow(current.id, number, parts);
      const next = changedRow(row, change);
      if (parts.length > 0 ? isSameContent(row, next) : isNothing(next)) continue;
      rows.set(number, next);
      if (parts.length === 0) fresh.add(number);
      if (parts.length === 0 || change.debtor) named.push(next);
    }
  }
  return { rows, ...(await whoIsWho(current, named, fresh, options)) };
}

const isNothing = ({ debtor, open, settled, orders }: PositionRow): boolean =>
  debtor === null && open.length + settled.length + orders.length === 0;

function readRows({ id }: BookGeneration, numbers: readonly string[]): Promise<PositionRow[][]> {
  const read = (number: string) => database.positions.where(':id').between([id, number], [id, number, Dexie.maxKey]).toArray();
  return database.transaction('r', database.positions, () => Promise.all(numbers.map(read)));
}

async function whoIsWho(
  { company, source }: BookGeneration,
  named: readonly PositionRow[],
  fresh: ReadonlySet<string>,
  { newKey, aliasesOf }: WriterOptions,
): Promise<Pick<PreparedChanges, 'debtors' | 'isRenumbered'>> {
  if (named.length === 0) return { debtors: [], isRenumbered: false };
  const directory = new DebtorDirectory(company, newKey, source);
  const hasNumber = new Set<DebtorKey>();
  for await (const page of pagesOfDebtors()) {
    const own = page.filter((row) => row.company === company);
    directory.load(own);
    for (const { key, numbers } of own) if (numbers.some((each) => decodeNumber(each).source === source)) hasNumber.add(key);
  }
  let isRenumbered = false;
  for (const { number, debtor } of named) {
    const isKnown = directory.find({ source, number }) !== null;
    const key = directory.see({ source, number }, aliasesOf(debtor ?? { number, name: null }));
    if (fresh.has(number) && !isKnown && hasNumber.has(key)) isRenumbered = true;
  }
  directory.joinHomonyms();
  return { debtors: directory.takeDeltas(), isRenumbered };
}
