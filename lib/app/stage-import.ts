import type { At } from '@/lib/domain/assessment';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import { sourceId } from '@/lib/domain/ids';
import type { ImportFailure, ImportProgress, StagedImport } from '@/lib/domain/import';
import { dateInZone, instant } from '@/lib/domain/local-date';
import { fail, ok, type Result } from '@/lib/domain/result';
import { debtorAliases } from '@/lib/matching/debtor-aliases';
import { readClock } from '@/lib/platform/clock';
import { newDebtorKey, newGenerationId } from '@/lib/platform/ids';
import { recognise } from '@/lib/sources/recognise';
import { dropGeneration, leftovers } from '@/lib/store/clean-up';
import { GenerationWriter } from '@/lib/store/generation-writer';
import { markReady, replacedBy } from '@/lib/store/generations';
import { withImportLock } from '@/lib/store/import-lock';
import { importFailure } from './import-failure';
import { slotOf } from './slot-of';
import { writeBatches } from './write-batches';

export interface StageInput {
  readonly file: File;
  /** Handed in: this runs in a worker, where the settings cannot be read. */
  readonly company: CompanySettings;
  readonly at: At;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Every file of a company is a copy of the same books: a debtor number means the same in each. */
export const FILE_SOURCE = sourceId('file');

/**
 * Reads a file into a new generation beside the current book, which nothing of this touches: refused, cancelled or failed, it leaves no trace.
 * An import that waited for confirmation makes way.
 */
export async function stageImport(input: StageInput): Promise<Result<StagedImport, ImportFailure>> {
  const staged = await withImportLock(() => stage(input));
  return staged === 'busy' ? fail({ kind: 'busy' }) : staged;
}

async function stage({ file, company, at, signal, onProgress }: StageInput): Promise<Result<StagedImport, ImportFailure>> {
  let generation = newGeneration(file, company, at);
  let writer: GenerationWriter | null = null;
  try {
    for (const { id } of await leftovers(company.id)) await dropGeneration(id);
    const source = await recognise(file, file.name);
    generation = { ...generation, slot: slotOf(source.id) };
    const aliasesOf = (debtor: DebtorIdentity) => debtorAliases(debtor, FILE_SOURCE);
    writer = await GenerationWriter.begin(generation, { newKey: newDebtorKey, aliasesOf });
    const modifiedOn = dateInZone(instant(new Date(file.lastModified).toISOString()), company.timeZone);
    const config = { currency: company.currency, fileName: file.name, modifiedOn };
    const batches = source.parse(file, { config, signal, ...at, since: null });
    const { about, rejections, totals } = await writeBatches(batches, writer, { today: at.today, signal, onProgress });
    const { debtors, changes } = await writer.finish();
    signal.throwIfAborted();
    const ready: BookGeneration = { ...generation, state: 'ready', finishedAt: readClock(), about, totals: totals(debtors) };
    await markReady(ready, rejections, changes);
    return ok({ generation: ready, rejections, changes, current: await replacedBy(ready) });
  } catch (error) {
    await writer?.settle();
    // What cannot be removed now, `cleanUpBook` removes; why the import failed matters more.
    await dropGeneration(generation.id).catch(() => undefined);
    return fail(importFailure(error, signal));
  }
}

function newGeneration(file: File, company: CompanySettings, at: At): BookGeneration {
  return {
    id: newGenerationId(),
    company: company.id,
    source: FILE_SOURCE,
    state: 'writing',
    fileName: file.name,
    kind: 'file',
    startedAt: at.now,
    finishedAt: null,
    about: null,
    totals: null,
  };
}
