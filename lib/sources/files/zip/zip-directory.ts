import { refuse } from '@/lib/sources/refuse';
import type { ZipLimits } from './zip-limits';

/** One packed file, as the directory at the end of a zip file tells of it. */
export interface ZipEntry {
  /** The last part of its path, for showing only; nothing is ever written under it. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isDeflated: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where in the file its own header begins. */
  readonly offset: number;
}

const [END_SIGNATURE, ENTRY_SIGNATURE] = [0x06054b50, 0x02014b50];
const [END_BYTES, ENTRY_BYTES, MAX_COMMENT] = [22, 46, 65_535];
const MAX_ENTRY_BYTES = ENTRY_BYTES + 3 * 65_535;
const [STORED, DEFLATED] = [0, 8];
const IS_LOCKED = 0x0001;
const IS_UTF8 = 0x0800;
const SHOWN_NAME = 80;

/**
 * What a zip file says that it holds (APPNOTE 6.3.10, 4.3.12 and 4.3.16). Judged before anything is unpacked: by count, by size and by how much
 * it would grow. Zip64 and split archives are not taken: no export that fits in our limits needs them.
 *
 * @throws SourceRefused zip-damaged, zip-locked, zip-bomb.
 */
export async function zipDirectory(file: Blob, limits: ZipLimits): Promise<ZipEntry[]> {
  const { count, start, end } = await directoryPlace(file);
  if (count > limits.entries) refuse('zip-bomb');
  const entries: ZipEntry[] = [];
  const view = await viewOf(file, start, Math.min(end, start + count * MAX_ENTRY_BYTES));
  for (let at = 0; entries.length < count; ) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) refuse('zip-damaged');
    entries.push(entryAt(view, at));
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (bytes > limits.totalBytes || (bytes > limits.ratioFromBytes && bytes > file.size * limits.ratio)) refuse('zip-bomb');
  return entries;
}

interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** The directory's own record is the last thing in the file, before a comment of unknown length. */
async function directoryPlace(file: Blob): Promise<DirectoryPlace> {
  const from = Math.max(0, file.size - END_BYTES - MAX_COMMENT);
  const view = await viewOf(file, from, file.size);
  let at = view.byteLength - END_BYTES;
  while (at >= 0 && !isEnd(view, at)) at--;
  if (at < 0) return refuse('zip-damaged');
  const count = view.getUint16(at + 10, true);
  const [bytes, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  const isWhole = view.getUint16(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
  if (!isWhole || count === 0xffff || start + bytes > from + at) refuse('zip-damaged');
  return { count, start, end: start + bytes };
}

/** A comment may hold the signature too; only the real one is followed by a comment that ends with the file. */
function isEnd(view: DataView, at: number): boolean {
  return view.getUint32(at, true) === END_SIGNATURE && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & IS_LOCKED) !== 0) refuse('zip-locked');
  const [packedBytes, bytes, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  const isKnown = method === DEFLATED || (method === STORED && packedBytes === bytes);
  if (!isKnown || [packedBytes, bytes, offset].includes(0xffff_ffff)) refuse('zip-damaged');
  const path = pathAt(view, at, flags);
  return {
    name: shownName(path),
    isFolder: path.endsWith('/'),
    isDeflated: method === DEFLATED,
    checksum: view.getUint32(at + 16, true),
    packedBytes,
    bytes,
    offset,
  };
}

function pathAt(view: DataView, at: number, flags: number): string {
  const length = view.getUint16(at + 28, true);
  if (at + ENTRY_BYTES + length > view.byteLength) refuse('zip-damaged');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, length);
  return new TextDecoder((flags & IS_UTF8) === 0 ? 'windows-1252' : 'utf-8').decode(bytes);
}

function shownName(path: string): string {
  const name = path.split(/[\\/]/).findLast((part) => part !== '') ?? '';
  return name.replace(/\p{C}/gu, '').slice(0, SHOWN_NAME);
}

async function viewOf(file: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}
