import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { parseSnapshotFacts } from '@/lib/domain/team/debtor-snapshot.schema';
import { readClock } from '@/lib/platform/clock';
import type { SnapshotRow } from '@/lib/store/snapshot-row';
import { noteSeen, readSnapshots, watchSnapshots } from '@/lib/store/snapshots';
import { wantSnapshots } from '@/lib/store/wanted';

/** Nobody waits longer for the team's server in front of a page: what comes later paints it anew. */
const MOST_MS = 1_500;

/** What the team's book holds of each of these. One that was not read yet is asked for; who is not there then is not in what is told. */
export async function teamPositions(book: Book, debtors: readonly DebtorKey[]): Promise<Map<DebtorKey, BookPosition>> {
  const { company } = book.lead;
  const rows = (await readSnapshots(company, debtors)).filter((row) => row !== undefined);
  const missing = rows.filter(({ facts }) => facts === null).map(({ debtor }) => debtor);
  const held = missing.length > 0 ? await awaited(book, debtors, missing) : rows;
  const found = held.flatMap((row) => {
    const position = teamPosition(book, row);
    return position ? [[row.debtor, position] as const] : [];
  });
  await noteSeenOnce(held);
  return new Map(found);
}

/** A debtor as it came from the team; null: what it holds is not here, or not as it must be. */
export function teamPosition({ lead, generations }: Book, row: SnapshotRow): BookPosition | null {
  const read = row.facts === null ? null : parseSnapshotFacts(row, row.facts);
  if (!read) return null;
  const [first = lead, ...others] = read.sources.flatMap((id) => generations.find((generation) => generation.id === id) ?? []);
  return { position: read.position, sources: [first, ...others] };
}

async function awaited(
  { lead: { company } }: Book,
  debtors: readonly DebtorKey[],
  missing: readonly DebtorKey[],
): Promise<readonly SnapshotRow[]> {
  const asked = await wantSnapshots(company, missing, readClock());
  // Somebody asked before and nothing came: there is no connection.
  if (asked.length > 0) await untilHere(company, missing);
  return (await readSnapshots(company, debtors)).filter((row) => row !== undefined);
}

function untilHere(company: Book['lead']['company'], debtors: readonly DebtorKey[]): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, MOST_MS);
    const stop = watchSnapshots(company, debtors, (rows) => {
      if (rows.every((row) => row === undefined || row.facts !== null)) setTimeout(end);
    });
  });
}

/** How long it is kept counts from when it was last looked at; once an hour is exact enough. */
async function noteSeenOnce(rows: readonly SnapshotRow[]): Promise<void> {
  const now = readClock();
  const hourAgo = new Date(Date.parse(now) - 3_600_000).toISOString();
  const due = rows.filter(({ seenAt }) => seenAt !== null && seenAt < hourAgo).map(({ debtor }) => debtor);
  const [first] = rows;
  if (first && due.length > 0) await noteSeen(first.company, due, now);
}
