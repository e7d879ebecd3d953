import type { FilePart, NamedFile } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { partMark } from './xaf-version';

/** Parts of one file; beyond this it is a mistake or an attack. */
const MOST_PARTS = 1_000;
const EDGE_BYTES = 4_096;

interface Marked {
  readonly named: NamedFile;
  readonly mark: FilePart;
}

/**
 * The files that are one audit file together, in the order in which they are read: by the number that a split file has in its first comment
 * ("Vervolgbestand 2 van 3"), of which the first part is often without; files that are whole documents by name, each once.
 *
 * @throws SourceRefused `split-file` with the parts that are missing; two different files for one part count as such.
 */
export async function orderedParts(files: readonly NamedFile[]): Promise<readonly NamedFile[]> {
  const marked: Marked[] = [];
  const whole: NamedFile[] = [];
  for (const named of files) {
    const head = new Uint8Array(await named.file.slice(0, EDGE_BYTES).arrayBuffer());
    const mark = partMark(head);
    if (mark) marked.push({ named, mark });
    else whole.push(named);
  }
  const documents = whole.length > 1 ? await eachOnce(whole) : whole;
  if (marked.length === 0) return documents;
  const parts = Math.max(...marked.map(({ mark }) => mark.parts));
  const [first] = documents;
  const hasFirst = marked.some(({ mark }) => mark.part === 1);
  return complete(first && !hasFirst ? [{ named: first, mark: { part: 1, parts } }, ...marked] : marked, parts);
}

function complete(marked: readonly Marked[], parts: number): readonly NamedFile[] {
  const byPart = new Map<number, NamedFile>();
  for (const { named, mark } of marked) {
    // The same file twice is one part; which of two others belongs here nobody can tell.
    const known = byPart.get(mark.part);
    if (known && known.file.size !== named.file.size) refuseSplit(marked, [mark.part], parts);
    byPart.set(mark.part, named);
  }
  const numbers = Array.from({ length: Math.min(parts, MOST_PARTS) }, (_, index) => index + 1);
  const found = numbers.flatMap((part) => byPart.get(part) ?? []);
  if (found.length < parts)
    refuseSplit(
      marked,
      numbers.filter((part) => !byPart.has(part)),
      parts,
    );
  return found;
}

function refuseSplit(marked: readonly Marked[], missing: readonly number[], parts: number): never {
  const listed = (all: readonly number[]): string =>
    [...new Set(all)]
      .sort((one, other) => one - other)
      .slice(0, 10)
      .join(', ');
  const part = listed(marked.map(({ mark }) => mark.part));
  return refuse('split-file', { line: 1 }, { part, parts: String(parts), missing: listed(missing) });
}

/** Different documents by their names. */
async function eachOnce(files: readonly NamedFile[]): Promise<readonly NamedFile[]> {
  const byLikeness = new Map<string, NamedFile>();
  for (const named of files) byLikeness.set(await likeness(named.file), named);
  return [...byLikeness.values()].sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
}

/** Equal for copies of one file: its size, and how it begins and ends. */
async function likeness(file: Blob): Promise<string> {
  const ends = [file.slice(0, EDGE_BYTES), file.slice(Math.max(0, file.size - EDGE_BYTES))];
  return [file.size, ...(await Promise.all(ends.map((end) => end.text())))].join('\n');
}
