import { refuse } from '@/lib/sources/refuse';
import { xmlText } from '@/lib/sources/xml/xml-text';
import type { FileLimits } from '../limits';
import { ownText } from '../own-text';
import { partText } from './read-xml';
import { unescaped } from './unescaped';

const END = '</si>';
const EMPTY = /<si\s*\/>/g;
const PREFIX = /<(\/?)\w{1,20}:/g;
const TEXT = /<t(?:\s[^<>]*)?>([^<]*)<\/t>/g;
/** How a name is pronounced, beside the name. */
const PHONETIC = { start: '<rPh', end: '</rPh>' } as const;
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
    const pieces = (rest + text).replace(PREFIX, '<$1').replace(EMPTY, END).split(END);
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
  const runs = [...withoutPhonetics(item).matchAll(TEXT)].map(([, run = '']) => xmlText(run) ?? refuse('malformed'));
  return unescaped(runs.join(''));
}

function withoutPhonetics(item: string): string {
  const start = item.indexOf(PHONETIC.start);
  // They come behind what they are of.
  return start === -1 || !item.includes(PHONETIC.end) ? item : item.slice(0, start);
}

function refuseText(text: string, { valueChars }: FileLimits): never {
  return DOCTYPE.test(text) ? refuse('doctype') : refuse('value-too-long', null, { limit: String(valueChars) });
}
