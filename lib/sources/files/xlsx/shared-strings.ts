import { refuse } from '@/lib/sources/refuse';
import { xmlText } from '@/lib/sources/xml/xml-text';
import type { FileLimits } from '../limits';
import { ownText } from '../own-text';
import { partText } from './read-xml';
import { unescaped } from './unescaped';

const END = '</si>';
const EMPTY = /<(?:\w+:)?si\s*\/>/g;
const PREFIXED_END = /<\/\w+:si>/g;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g;
/** How a name is pronounced, beside the name. */
const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;
const DOCTYPE = /<!DOCTYPE/i;
/** Characters of all texts together: names and descriptions of a million rows. */
const MOST_CHARS = 60_000_000;

/**
 * The texts that cells refer to by number. Read by hand, item by item: a text may come in runs of different looks, whose spaces count.
 *
 * @throws SourceRefused doctype, value-too-long, too-large, malformed.
 */
export async function readSharedStrings(part: Blob, limits: FileLimits, signal: AbortSignal): Promise<readonly string[]> {
  const strings: string[] = [];
  let chars = 0;
  let rest = '';
  for await (const { text } of partText(part, signal)) {
    const pieces = (rest + text).replace(EMPTY, END).replace(PREFIXED_END, END).split(END);
    rest = pieces.pop() ?? '';
    if (rest.length > limits.valueChars || DOCTYPE.test(rest)) refuseText(rest, limits);
    for (const piece of pieces) {
      const string = itemText(piece, limits);
      chars += string.length;
      if (chars > MOST_CHARS) refuse('too-large');
      strings.push(ownText(string));
    }
  }
  return strings;
}

function itemText(item: string, limits: FileLimits): string {
  if (item.length > limits.valueChars || DOCTYPE.test(item)) refuseText(item, limits);
  const runs = [...item.replace(PHONETIC, '').matchAll(TEXT)].map(([, run = '']) => xmlText(run) ?? refuse('malformed'));
  return unescaped(runs.join(''));
}

function refuseText(text: string, { valueChars }: FileLimits): never {
  return DOCTYPE.test(text) ? refuse('doctype') : refuse('value-too-long', null, { limit: String(valueChars) });
}
