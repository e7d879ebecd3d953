import type { BookAbout } from '@/lib/domain/book';
import type { ImportProgress } from '@/lib/domain/import';
import type { Batch, DomainRecord, Watermark } from '@/lib/sources/contract';
import { LiveChanges } from '@/lib/store/live-changes';

export interface GatheredChanges {
  readonly changes: LiveChanges;
  readonly about: Partial<BookAbout>;
  readonly rejected: number;
  readonly next: Watermark;
}

interface Gathering {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Records; more are not worth the memory. */
  readonly most: number;
}

/** Hears a pull of changes to its end: half of one is worth nothing, for its watermark comes last. */
export async function gatherChanges(
  batches: AsyncIterable<Batch>,
  { signal, onProgress, most }: Gathering,
): Promise<GatheredChanges | 'too-many'> {
  const changes = new LiveChanges();
  let about: Partial<BookAbout> = {};
  let rejected = 0;
  let next: Watermark = null;
  for await (const batch of batches) {
    signal.throwIfAborted();
    for (const record of batch.records) addChange(changes, record);
    if (changes.size > most) return 'too-many';
    rejected += batch.rejected.length;
    about = { ...about, ...batch.about };
    next = batch.next;
    onProgress({ ...batch.progress, rejected });
  }
  signal.throwIfAborted();
  return { changes, about, rejected, next };
}

function addChange(changes: LiveChanges, record: DomainRecord): void {
  if (record.kind === 'debtor') changes.addDebtor(record.debtor);
  if (record.kind === 'open-item') changes.addOpenItem(record.debtorNumber, record.item);
  if (record.kind === 'settled-item') changes.addSettledItem(record.debtorNumber, record.item);
  if (record.kind === 'open-order') changes.addOpenOrder(record.debtorNumber, record.order);
}
