import type { BookGeneration } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import { type Connection, numbersOfConnection } from '@/lib/domain/connection';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { ImportProgress } from '@/lib/domain/import';
import { debtorAliases } from '@/lib/matching/debtor-aliases';
import { newDebtorKey } from '@/lib/platform/ids';
import type { LiveContext, LiveSource } from '@/lib/sources/live-contract';
import { commitChanges } from '@/lib/store/commit-changes';
import { noteConnection } from '@/lib/store/connections';
import { withImportLock } from '@/lib/store/import-lock';
import { withIndexLock } from '@/lib/store/index-lock';
import { type PreparedChanges, prepareChanges } from '@/lib/store/prepare-changes';
import { type GatheredChanges, gatherChanges } from './gather-changes';
import { indexNames, knownName } from './index-names';
import { pulledNote } from './pulled-note';
import { totalsAfter } from './totals-after';

/** One attempt at a live source. */
export interface Pulling {
  readonly connection: Connection;
  readonly source: LiveSource;
  /** `since` is set by the kind of pull. */
  readonly context: LiveContext;
  readonly company: CompanySettings;
  readonly onProgress: (progress: ImportProgress) => void;
}

export interface Pulled {
  /** False when the book is as it was. */
  readonly isChanged: boolean;
  readonly rejected: number;
}

/** More than this in one go is quicker read as a whole, which takes no memory. */
const MOST_CHANGES = 100_000;

/** Asks what changed since the last answer and puts it into the current book, in one transaction. Nothing new writes nothing but the freshness. */
export async function pullChanges(pulling: Pulling, current: BookGeneration): Promise<Pulled | 'busy' | 'whole-needed'> {
  const { connection, source, context, onProgress } = pulling;
  const batches = source.pull({ ...context, since: connection.watermark });
  const told = await gatherChanges(batches, { signal: context.signal, onProgress, most: MOST_CHANGES });
  if (told === 'too-many') return 'whole-needed';
  const applied = told.changes.size === 0 ? 'same' : await withImportLock(() => apply(pulling, current, told));
  if (applied === 'busy' || applied === 'whole-needed') return applied;
  if (applied === 'same') await noteConnection(connection.id, pulledNote(told, context.now));
  return { isChanged: applied === 'changed', rejected: told.rejected };
}

async function apply(
  { connection, context, company }: Pulling,
  current: BookGeneration,
  told: GatheredChanges,
): Promise<'same' | 'changed' | 'whole-needed'> {
  const source = numbersOfConnection(connection.id);
  const aliasesOf = (debtor: DebtorIdentity) => debtorAliases(debtor, source);
  const prepared = await prepareChanges(current, told.changes, { newKey: newDebtorKey, aliasesOf });
  if (prepared.isRenumbered) return 'whole-needed';
  if (prepared.rows.size === 0) return 'same';
  const about = { ...current.about, ...told.about };
  const totals = await totalsAfter(current, prepared, context.today, company.currency);
  context.signal.throwIfAborted();
  const next = { ...current, about, totals, finishedAt: context.now } as BookGeneration;
  const isDone = await commitChanges(next, prepared, connection.id, pulledNote(told, context.now));
  if (isDone) await indexChanges(current, prepared);
  return isDone ? 'changed' : 'same';
}

/** Names that are new are found at once; where that fails, the next whole book brings them. */
async function indexChanges({ company, source }: BookGeneration, { rows }: PreparedChanges): Promise<void> {
  const names = [...rows.values()].flatMap(({ debtor }) => (debtor && knownName(debtor, source)) ?? []);
  await withIndexLock(company, () => indexNames(company, names)).catch((error) =>
    console.warn('names are not indexed yet', error),
  );
}
