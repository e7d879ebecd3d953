import { bestClaim } from './best-claim';
import type { FileSource } from './contract';
import { looseHead } from './files/text-encoding';
import { refuse } from './refuse';
import { FILE_SOURCES } from './registry';

const HEAD_BYTES = 4_096;

/**
 * The one source that a file is for, by its first 4 kB; a name never decides alone.
 *
 * @throws SourceRefused `empty`; `not-recognised` when no source claims it, or two do with the same certainty.
 */
export async function recognise(
  file: Blob,
  fileName: string,
  sources: readonly FileSource[] = FILE_SOURCES,
): Promise<FileSource> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (file.size <= HEAD_BYTES && looseHead(head).trim() === '') refuse('empty');
  return bestClaim(head, fileName, sources) ?? refuse('not-recognised');
}
