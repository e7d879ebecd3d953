import { Dexie } from 'dexie';
import type { BookGeneration } from '@/lib/domain/book';
import type { Connection } from '@/lib/domain/connection';
import type { ConnectionId } from '@/lib/domain/ids';
import { database } from './database';
import { mergeDeltas } from './debtor-delta';
import { encodeNumber } from './debtor-row';
import type { PreparedChanges } from './prepare-changes';
import { markScoresDue } from './score-dues';

/**
 * Writes prepared changes into a current generation, with how far its connection has come, in one transaction. Where nothing changed, the
 * generation is left alone, so that no page is repainted.
 * @returns false when the generation or the connection is no longer there.
 */
export function commitChanges(
  generation: BookGeneration,
  { rows, debtors: deltas }: PreparedChanges,
  id: ConnectionId,
  change: Partial<Connection>,
): Promise<boolean> {
  const { generations, positions, debtors, connections, scoreDues } = database;
  return database.transaction('rw', generations, positions, debtors, connections, scoreDues, async () => {
    const now = await generations.get(generation.id);
    if (now?.state !== 'current' || !(await connections.get(id))) return false;
    await connections.update(id, change);
    if (rows.size === 0) return true;
    await Promise.all(
      [...rows.keys()].map((number) =>
        positions.where(':id').between([generation.id, number], [generation.id, number, Dexie.maxKey]).delete(),
      ),
    );
    await positions.bulkPut([...rows.values()]);
    await mergeDeltas(generation.company, generation.id, deltas);
    await generations.put(generation);
    const { company, source } = generation;
    await markScoresDue(
      company,
      [...rows.keys()].map((number) => ({ number: encodeNumber({ source, number }) })),
    );
    return true;
  });
}
