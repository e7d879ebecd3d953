import type { FileSource } from './contract';
import { csvSource } from './files/csv/csv-source';
import { xafSource } from './files/xaf/xaf-source';

/** Every kind of file that can be imported. Each must tell its own from all others by content (tests/contract/sources.test.ts). */
export const FILE_SOURCES: readonly FileSource[] = [xafSource, csvSource];
