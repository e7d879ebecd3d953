import { looseHead } from './text-encoding';

const USUAL_BYTES = 4_096;
/** Where a document has not begun by then, nobody waits for it. */
const MOST_BYTES = 65_536;
/** What may stand before the first element, and a tag that is there as a whole. */
const BEFORE_ROOT = /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*/;
const WHOLE_TAG = /^<[^>]*>/;
/** A document type has its own sentence, wherever it ends. */
const ANY_OTHER = /^(?:[^<]|<!(?!-)|<\/)/;

/**
 * The first bytes of a file, by which it is recognised: 4 kB, or more of an XML document that begins with longer comments or has a longer first tag.
 * `read` gives as many as are asked for, or all.
 */
export async function headOf(read: (bytes: number) => Promise<Uint8Array>): Promise<Uint8Array> {
  const head = await read(USUAL_BYTES);
  return head.byteLength < USUAL_BYTES || showsRoot(looseHead(head)) ? head : read(MOST_BYTES);
}

export const headOfBlob = (file: Blob): Promise<Uint8Array> =>
  headOf(async (bytes) => new Uint8Array(await file.slice(0, bytes).arrayBuffer()));

function showsRoot(text: string): boolean {
  const rest = text.replace(BEFORE_ROOT, '');
  return WHOLE_TAG.test(rest) ? !rest.startsWith('<!--') && !rest.startsWith('<?') : ANY_OTHER.test(rest);
}
