import { bestClaim } from './best-claim';
import type { FileSource } from './contract';
import { headOfBlob } from './files/head-of';
import { looseHead } from './files/text-encoding';
import { refuse } from './refuse';
import { FILE_SOURCES } from './registry';

/**
 * The one source that a file is for, by its first bytes; a name never decides alone.
 *
 * @throws SourceRefused `empty`; `not-recognised` when no source claims it, or two do with the same certainty.
 */
export async function recognise(
  file: Blob,
  fileName: string,
  sources: readonly FileSource[] = FILE_SOURCES,
): Promise<FileSource> {
  const head = await headOfBlob(file);
  if (file.size <= head.byteLength && looseHead(head).trim() === '') refuse('empty');
  return bestClaim(head, fileName, sources) ?? refuse('not-recognised');
}
