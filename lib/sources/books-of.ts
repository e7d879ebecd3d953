import type { Batch, FileConfig, FileSource, NamedFile, PullContext } from './contract';
import { recognise } from './recognise';

const HEAD_BYTES = 4_096;

/** Files that are one book together, and the source that reads them. */
export interface FileBook {
  readonly source: FileSource;
  readonly files: readonly NamedFile[];
}

/**
 * The books that some files make: parts of a file that was split are one, and so are all documents of a format whose book comes in many, such as
 * invoices; any other file is a book by itself.
 *
 * @throws SourceRefused `empty`, `not-recognised`, for the first file that is so.
 */
export async function booksOf(files: readonly NamedFile[]): Promise<readonly FileBook[]> {
  const bySource = new Map<FileSource, NamedFile[]>();
  for (const named of files) {
    const source = await recognise(named.file, named.name);
    bySource.set(source, [...(bySource.get(source) ?? []), named]);
  }
  const books: FileBook[] = [];
  for (const [source, own] of bySource) {
    if (await isOneBook(source, own)) books.push({ source, files: own });
    else for (const named of own) books.push({ source, files: [named] });
  }
  return books;
}

/** Reads all files of a book. */
export function readBook({ source, files }: FileBook, context: PullContext<FileConfig>): AsyncIterable<Batch> {
  const [only, ...others] = files;
  return source.parseAll && others.length > 0
    ? source.parseAll(oneByOne(files), context)
    : source.parse(only?.file ?? new Blob(), context);
}

/** Whether files of one format are one book: documents always, others where one of them is a part of a file that was split. */
export async function isOneBook({ parseAll, partOf }: FileSource, files: readonly NamedFile[]): Promise<boolean> {
  if (!parseAll || !partOf) return parseAll !== undefined;
  for (const { file } of files) if (partOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))) return true;
  return false;
}

async function* oneByOne(files: readonly NamedFile[]): AsyncGenerator<NamedFile> {
  yield* files;
}
