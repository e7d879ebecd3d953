import type { FileSource } from './contract';
import { camtSource } from './files/bank/camt-source';
import { mt940Source } from './files/bank/mt940-source';
import { csvSource } from './files/csv/csv-source';
import { ublSource } from './files/ubl/ubl-source';
import { xafSource } from './files/xaf/xaf-source';
import { xlsxSource } from './files/xlsx/xlsx-source';
import { zipSource } from './files/zip/zip-source';

const FORMATS: readonly FileSource[] = [xafSource, csvSource, xlsxSource, ublSource, camtSource, mt940Source];

/** Every kind of file that can be imported. Each must tell its own from all others by content (tests/contract/sources.test.ts). */
export const FILE_SOURCES: readonly FileSource[] = [...FORMATS, zipSource(FORMATS)];
