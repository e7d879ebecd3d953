import type { TakenRates } from '@/lib/domain/exchange/taken-rates';
import { isEcbFile, readEcbFile } from '@/lib/sources/rates/ecb-file';
import { saveRates } from '@/lib/store/exchange-rates';
import { importFailure } from './import-failure';

export interface SortedFiles {
  readonly taken: readonly TakenRates[];
  /** What holds no rates. */
  readonly rest: readonly File[];
}

/** Takes the files with exchange rates out of what was dropped. Nothing waits for a confirmation: they replace no book and name their own day. */
export async function importRates(files: readonly File[], signal = new AbortController().signal): Promise<SortedFiles> {
  const taken: TakenRates[] = [];
  const rest: File[] = [];
  for (const file of files) {
    if (await isEcbFile(file)) taken.push(await take(file, signal));
    else rest.push(file);
  }
  return { taken, rest };
}

async function take(file: File, signal: AbortSignal): Promise<TakenRates> {
  const fileName = file.name;
  try {
    const days = await readEcbFile(file, signal);
    await saveRates(days);
    return { ok: true, fileName, days: days.length, newest: (days.at(-1) as (typeof days)[number]).on };
  } catch (error) {
    return { ok: false, fileName, failure: importFailure(error, signal) };
  }
}
