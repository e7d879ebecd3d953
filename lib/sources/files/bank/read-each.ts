import type { BookAbout } from '@/lib/domain/book';
import {
  type Batch,
  type FileConfig,
  type FileSource,
  type NamedFile,
  type PullContext,
  SourceRefused,
} from '@/lib/sources/contract';

/** Statements of many files as one book. An entry that two files tell has the same id in both. */
export async function* readEach(
  files: AsyncIterable<NamedFile>,
  context: PullContext<FileConfig>,
  parse: FileSource['parse'],
): AsyncGenerator<Batch> {
  let about: BookAbout | null = null;
  let [rows, bytes] = [0, 0];
  for await (const { name, file } of files) {
    let read = 0;
    for await (const batch of named(name, parse(file, { ...context, config: { ...context.config, fileName: name } }))) {
      read = batch.progress.rows;
      about = batch.about ? together(about, batch.about as BookAbout) : about;
      const rejected = batch.rejected.map((row) => ({ ...row, place: { ...row.place, file: name } }));
      const progress = { bytes: bytes + batch.progress.bytes, totalBytes: bytes + file.size, rows: rows + read };
      yield { ...batch, rejected, progress, ...(about ? { about } : {}) };
    }
    rows += read;
    bytes += file.size;
  }
}

/** The same; where one is not taken, which one that is. */
async function* named(file: string, batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  try {
    yield* batches;
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    throw new SourceRefused({ ...error.refusal, place: { ...error.refusal.place, file } });
  }
}

/** The first names the administration; days reach from the earliest to the latest. */
function together(one: BookAbout | null, other: BookAbout): BookAbout {
  if (one === null) return other;
  const periods = [one.period, other.period].filter((period) => period !== null);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  const latest = one.asOf < other.asOf ? other : one;
  return { ...one, asOf: latest.asOf, asOfFrom: latest.asOfFrom, period: from && to ? { from, to } : null };
}
