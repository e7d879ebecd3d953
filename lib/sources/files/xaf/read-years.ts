import type { BookAbout } from '@/lib/domain/book';
import { type Batch, type NamedFile, SourceRefused } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import type { YearFiles } from './book-years';
import { PastYears } from './past-years';

type Read = (files: readonly NamedFile[]) => AsyncIterable<Batch>;

/**
 * Audit files of several financial years of one company as one book: the newest tells what is open; the older ones add what was paid before, for
 * payment behaviour, and which they are is told.
 *
 * @throws SourceRefused `several-books` when they are of two companies or currencies.
 */
export async function* readYears(years: readonly YearFiles[], read: Read): AsyncGenerator<Batch> {
  const past = new PastYears();
  const totalBytes = years.reduce((sum, { files }) => sum + bytesIn(files), 0);
  const added: string[] = [];
  let about: Partial<BookAbout> = {};
  let [bytes, rows] = [0, 0];
  for (const [at, { year, files }] of years.entries()) {
    let last = 0;
    for await (const batch of at === 0 ? read(files) : yearIfAny(read(files))) {
      if (batch.about && at > 0) requireSame(about, batch.about);
      if (batch.about && at === 0) about = batch.about;
      else if (batch.about) added.push(year);
      const records = at === 0 ? past.note(batch.records) : past.settledIn(batch.records);
      last = batch.progress.rows;
      const progress = { bytes: bytes + batch.progress.bytes, totalBytes, rows: rows + last };
      const { about: _, ...rest } = batch;
      yield { ...rest, records, progress };
    }
    bytes += bytesIn(files);
    rows += last;
  }
  const gaps = (about.gaps ?? []).filter((gap) => gap !== 'settled-items' || !past.hasSettled);
  const history = { open: years[0]?.year ?? '', settled: added };
  const progress = { bytes: totalBytes, totalBytes, rows };
  yield { records: [], rejected: [], progress, next: null, about: { ...about, gaps, history } };
}

/** A year in which nothing was sold on account has no history to add. */
async function* yearIfAny(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  try {
    yield* batches;
  } catch (error) {
    if (!(error instanceof SourceRefused && error.refusal.kind === 'no-debtors')) throw error;
  }
}

function requireSame(newest: Partial<BookAbout>, older: Partial<BookAbout>): void {
  if (newest.administration !== older.administration || newest.currency !== older.currency) refuse('several-books');
}

const bytesIn = (files: readonly NamedFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0);
