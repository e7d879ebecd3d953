import type { BookGeneration } from '@/lib/domain/book';
import type { Connection } from '@/lib/domain/connection';
import type { ConnectionId } from '@/lib/domain/ids';
import { applyDebtorChanges } from './apply-debtor-changes';
import { database } from './database';
import { replacedBy } from './generations';
import { markScoresDue } from './score-dues';

/**
 * Makes a whole book of a live source current, together with how far its connection has come: all of it or nothing. Nobody is asked, for the
 * person who connected the source was.
 * @returns false when the connection was removed meanwhile.
 */
export function switchLive(generation: BookGeneration, id: ConnectionId, change: Partial<Connection>): Promise<boolean> {
  const { generations, debtors, debtorChanges, connections, scoreDues } = database;
  return database.transaction('rw', generations, debtors, debtorChanges, connections, scoreDues, async () => {
    if ((await connections.update(id, change)) === 0 && !(await connections.get(id))) return false;
    await applyDebtorChanges(generation.id, generation.source);
    const before = await replacedBy(generation.company, generation.slot);
    if (before) await generations.delete(before.id);
    await generations.put({ ...generation, state: 'current' });
    await markScoresDue(generation.company, ['all']);
    return true;
  });
}
