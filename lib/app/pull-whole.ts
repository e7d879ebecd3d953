import type { BookAbout, BookGeneration } from '@/lib/domain/book';
import { numbersOfConnection, slotOfConnection } from '@/lib/domain/connection';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import { debtorAliases } from '@/lib/matching/debtor-aliases';
import { readClock } from '@/lib/platform/clock';
import { newDebtorKey } from '@/lib/platform/ids';
import { dropGeneration, leftovers, sweepPositions } from '@/lib/store/clean-up';
import { noteConnection } from '@/lib/store/connections';
import { GenerationWriter } from '@/lib/store/generation-writer';
import { withImportLock } from '@/lib/store/import-lock';
import { isSameGeneration } from '@/lib/store/same-generation';
import { switchLive } from '@/lib/store/switch-live';
import { indexBook } from './index-book';
import { newGeneration } from './new-generation';
import type { Pulled, Pulling } from './pull-changes';
import { pulledNote } from './pulled-note';
import { writeBatches } from './write-batches';

/**
 * Reads the whole book of a live source into a new generation beside the current one and then switches, all at once. A book that is as it was
 * is thrown away again: nothing that did not change is written, and no page is repainted.
 */
export function pullWhole(pulling: Pulling, current: BookGeneration | null): Promise<Pulled | 'busy'> {
  return withImportLock(() => readWhole(pulling, current));
}

async function readWhole(pulling: Pulling, current: BookGeneration | null): Promise<Pulled> {
  const { connection, source, context, company, onProgress } = pulling;
  const { now, today, signal } = context;
  const numbers = numbersOfConnection(connection.id);
  const slot = slotOfConnection(connection.id);
  const generation = { ...newGeneration(numbers, 'live', connection.label, company, { now, today }), slot };
  let writer: GenerationWriter | null = null;
  try {
    await dropFormer(pulling, slot);
    const aliasesOf = (debtor: DebtorIdentity) => debtorAliases(debtor, numbers);
    writer = await GenerationWriter.begin(generation, { newKey: newDebtorKey, aliasesOf });
    const written = await writeBatches(source.pull({ ...context, since: null }), writer, { today, signal, onProgress });
    const { debtors } = await writer.finish(slot);
    signal.throwIfAborted();
    const [about, totals] = [written.about, written.totals(debtors)];
    const note = { ...pulledNote(written, now), fullAt: now };
    const ready = { ...generation, about, totals, finishedAt: readClock(), confirmedAt: now };
    const isSame = current !== null && isSameAbout(about, current.about) && (await isSameGeneration(current.id, generation.id));
    if (isSame) await noteConnection(connection.id, note);
    const isSwitched = !isSame && (await switchLive(ready, connection.id, note));
    await (isSwitched ? sweepPositions() : dropGeneration(generation.id));
    if (isSwitched) await indexBook(company.id).catch((error) => console.warn('names are not indexed yet', error));
    return { isChanged: isSwitched, rejected: totals.rejected };
  } catch (error) {
    await writer?.settle();
    await dropGeneration(generation.id).catch(() => undefined);
    throw error;
  }
}

/** What a crash left of an earlier attempt; a file that waits for its confirmation stays. */
async function dropFormer({ company }: Pulling, slot: string): Promise<void> {
  for (const { id, slot: of } of await leftovers(company.id)) if (of === slot) await dropGeneration(id);
}

/** The day moves by itself; all else that a source says of itself matters. */
function isSameAbout(one: BookAbout, other: BookAbout | null): boolean {
  const without = (about: BookAbout | null) => JSON.stringify({ ...about, asOf: null, gaps: [...(about?.gaps ?? [])].sort() });
  return without({ ...other, ...one }) === without(other);
}
