import type { Batch, FileConfig, FileSource, NamedFile, PullContext } from '@/lib/sources/contract';
import { sortEntries } from './sort-entries';
import { unpackEntry } from './unpack-entry';
import { type ZipEntry, zipDirectory } from './zip-directory';
import { ZIP_LIMITS } from './zip-limits';

/**
 * The book in a zip file, as the source of its format reads it; one packed file is unpacked at a time. Progress counts the bytes of the zip file.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readZip(
  file: Blob,
  context: PullContext<FileConfig>,
  formats: readonly FileSource[],
  limits = ZIP_LIMITS,
): AsyncGenerator<Batch> {
  const { signal } = context;
  const directory = await zipDirectory(file, limits);
  const { source, entries, rejected } = await sortEntries(file, directory, formats, signal);
  const unpacking = new Unpacking(file, entries, signal);
  const progress = (rows: number) => ({ bytes: unpacking.bytes, totalBytes: file.size, rows });
  if (rejected.length > 0) yield { records: [], rejected, progress: progress(0), next: null };
  let last: Batch | null = null;
  for await (const batch of batchesOf(source, unpacking, context)) {
    if (last) yield last;
    last = { ...batch, progress: progress(batch.progress.rows) };
  }
  if (last) yield { ...last, progress: { ...last.progress, bytes: file.size } };
}

async function* batchesOf(source: FileSource, unpacking: Unpacking, context: PullContext<FileConfig>): AsyncGenerator<Batch> {
  if (source.parseAll) {
    yield* source.parseAll(unpacking.files(), context);
    return;
  }
  for await (const { name, file } of unpacking.files())
    yield* source.parse(file, { ...context, config: { ...context.config, fileName: name } });
}

/** Hands out the packed files one by one, and knows how far it has come in the zip file. */
class Unpacking {
  bytes = 0;

  constructor(
    private readonly zip: Blob,
    private readonly entries: readonly ZipEntry[],
    private readonly signal: AbortSignal,
  ) {}

  async *files(): AsyncGenerator<NamedFile> {
    for (const entry of this.entries) {
      yield { name: entry.name, file: await unpackEntry(this.zip, entry, this.signal) };
      this.bytes += entry.packedBytes;
    }
  }
}
