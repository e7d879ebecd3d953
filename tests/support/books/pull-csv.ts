import { localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { FileConfig } from '@/lib/sources/contract';
import { readCsv } from '@/lib/sources/files/csv/read-csv';
import { pull, pullContext } from './pull';

const CONFIG: FileConfig = { currency: EUR, fileName: 'x', modifiedOn: localDate('2026-11-20') };

/** What a table gives, as a file that was last changed on 20 November 2026. */
export const pullCsv = (text: string, config: Partial<FileConfig> = {}) =>
  pull(readCsv(new Blob([text]), { ...pullContext(), config: { ...CONFIG, ...config } }));
