import type { ImportFailure } from '@/lib/domain/import';
import type { LocalDate } from '@/lib/domain/local-date';
import { isEcbFile, readEcbFile } from '@/lib/sources/rates/ecb-file';
import { saveRates } from '@/lib/store/exchange-rates';
import { importFailure } from './import-failure';

/** What became of one file of rates. */
export type RatesFile =
  | { readonly ok: true; readonly fileName: string; readonly days: number; readonly newest: LocalDate }
  | { readonly ok: false; readonly fileName: string; readonly failure: ImportFailure };

export interface TakenRates {
  readonly taken: readonly RatesFile[];
  /** What holds no rates. */
  readonly rest: readonly File[];
}

/** Takes the files with exchange rates out of what was dropped. Nothing waits for a confirmation: they replace no book and name their own day. */
export async function importRates(files: readonly File[], signal = new AbortController().signal): Promise<TakenRates> {
  const taken: RatesFile[] = [];
  const rest: File[] = [];
  for (const file of files) {
    if (await isEcbFile(file)) taken.push(await take(file, signal));
    else rest.push(file);
  }
  return { taken, rest };
}

async function take(file: File, signal: AbortSignal): Promise<RatesFile> {
  const fileName = file.name;
  try {
    const days = await readEcbFile(file, signal);
    await saveRates(days);
    return { ok: true, fileName, days: days.length, newest: (days.at(-1) as (typeof days)[number]).on };
  } catch (error) {
    return { ok: false, fileName, failure: importFailure(error, signal) };
  }
}
