import { refuse } from '@/lib/sources/refuse';
import type { FileLimits } from '../limits';
import { isZip } from '../zip/is-zip';
import { unpackEntry, unpackHead } from '../zip/unpack-entry';
import { type ZipEntry, zipDirectory } from '../zip/zip-directory';
import type { ZipLimits } from '../zip/zip-limits';
import { readCellFormats } from './cell-formats';
import type { CellContext } from './cell-value';
import { readSharedStrings } from './shared-strings';
import { readWorkbook, type SheetRef } from './workbook';

export interface WorkbookLimits extends FileLimits {
  readonly zip: ZipLimits;
}

/** A workbook, of which everything but its sheets has been read. */
export interface OpenPackage {
  readonly sheets: readonly SheetRef[];
  readonly cells: CellContext;
  /** The part of a sheet; null when it is not there. */
  sheet(ref: SheetRef): Promise<Blob | null>;
  /** The first bytes of a sheet. */
  head(ref: SheetRef, bytes: number): Promise<Uint8Array | null>;
}

const ROOT_BYTES = 2_000;
const SHEET_ROOT = /<(?:\w+:)?worksheet[\s>]/;

/** Opens an XLSX file. Refuses with `workbook-form` workbooks of other kinds; throws what unpacking throws. */
export async function openPackage(file: Blob, limits: WorkbookLimits, signal: AbortSignal): Promise<OpenPackage> {
  if (!isZip(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) refuse('workbook-form');
  const entries = (await zipDirectory(file, limits.zip)).filter(({ isFolder }) => !isFolder);
  const part = async (name: string) => {
    const entry = entries.find((known) => known.name.toLowerCase() === name);
    return entry ? unpackEntry(file, entry, signal) : null;
  };
  const [workbook, relations] = [await part('workbook.xml'), await part('workbook.xml.rels')];
  if (!workbook || !relations) return refuse('workbook-form');
  const { sheets, is1904 } = await readWorkbook(workbook, relations, limits, signal);
  const [strings, styles] = [await part('sharedstrings.xml'), await part('styles.xml')];
  const find = (ref: SheetRef) => sheetEntry(file, entries, ref, signal);
  return {
    sheets,
    cells: {
      strings: strings ? await readSharedStrings(strings, limits, signal) : [],
      formats: styles ? await readCellFormats(styles, limits, signal) : [],
      is1904,
    },
    sheet: async (ref) => {
      const entry = await find(ref);
      return entry && unpackEntry(file, entry, signal);
    },
    head: async (ref, bytes) => {
      const entry = await find(ref);
      return entry && unpackHead(file, entry, bytes, signal);
    },
  };
}

/** Charts may have sheets of the same name in another folder; what is in it tells them apart. */
async function sheetEntry(
  file: Blob,
  entries: readonly ZipEntry[],
  ref: SheetRef,
  signal: AbortSignal,
): Promise<ZipEntry | null> {
  for (const entry of entries.filter(({ name }) => name === ref.fileName)) {
    const head = await unpackHead(file, entry, ROOT_BYTES, signal);
    if (SHEET_ROOT.test(new TextDecoder().decode(head).replaceAll('\0', ''))) return entry;
  }
  return null;
}
