import {
  type Batch,
  type FileConfig,
  type FileSource,
  type NamedFile,
  type PullContext,
  type Refusal,
  SourceRefused,
} from './contract';
import { recognise } from './recognise';

const HEAD_BYTES = 4_096;

/** Files that are one book together, and the source that reads them. */
export interface FileBook {
  readonly source: FileSource;
  readonly files: readonly NamedFile[];
}

/** A file that is taken for nothing. */
export interface RefusedFile {
  readonly name: string;
  readonly refusal: Refusal;
}

/**
 * The books that some files make: parts of a file that was split are one, and so are all documents of a format whose book comes in many, such as
 * invoices; any other file is a book by itself. A file that is `empty` or `not-recognised` keeps none of the others from being read.
 */
export async function booksOf(
  files: readonly NamedFile[],
): Promise<{ readonly books: readonly FileBook[]; readonly refused: readonly RefusedFile[] }> {
  const bySource = new Map<FileSource, NamedFile[]>();
  const refused: RefusedFile[] = [];
  for (const named of files) {
    const source = await recognised(named);
    if (source instanceof SourceRefused) refused.push({ name: named.name, refusal: source.refusal });
    else bySource.set(source, [...(bySource.get(source) ?? []), named]);
  }
  const books: FileBook[] = [];
  for (const [source, own] of bySource) {
    if (await isOneBook(source, own)) books.push({ source, files: own });
    else for (const named of own) books.push({ source, files: [named] });
  }
  return { books, refused };
}

/** The source that a file is for, or why there is none. */
export async function recognised({ name, file }: NamedFile): Promise<FileSource | SourceRefused> {
  return recognise(file, name).catch((error: unknown) => {
    if (error instanceof SourceRefused) return error;
    throw error;
  });
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
