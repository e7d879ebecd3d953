import { useState } from 'preact/hooks';
import type { TakenRates } from '@/lib/domain/exchange/taken-rates';

export interface RateFiles {
  /** Of the last drop. */
  readonly taken: readonly TakenRates[];
  readonly take: (files: readonly File[]) => void;
}

/** Takes files with exchange rates out of what was dropped, and hands on the others. */
export function useRateFiles(onOthers: (files: readonly File[]) => void): RateFiles {
  const [taken, setTaken] = useState<readonly TakenRates[]>([]);

  async function take(files: readonly File[]): Promise<void> {
    // Loaded when it is needed: most who drop books never drop rates.
    const { importRates } = await import('@/lib/app/import-rates');
    const sorted = await importRates(files);
    setTaken(sorted.taken);
    if (sorted.rest.length > 0) onOthers(sorted.rest);
  }

  return { taken, take };
}
