import { freeInfo } from './free-info';
import type { Info } from './info';
import { joinedLines } from './joined-lines';
import { isNumberedInfo, numberedInfo } from './numbered-info';
import { isSlashInfo, slashInfo } from './slash-info';

/** ASN and SNS write the other's account and name in words before their tags. */
const TAGS_BEHIND = /(?<=\s)\/TRTP\//;

/** Banks in Poland tell the code in a field of its own, and again before the parts. */
const CODE_TWICE = /^(\d{3})(?=\1[?>@~<^+]\d\d)/;

/** What the lines of field 86 tell, in whichever of the dialects they are written. `own` is our own account, which is never the other end. */
export function infoText(lines: readonly string[], own: string | null): Info {
  const together = lines.join('').replace(CODE_TWICE, '');
  if (isNumberedInfo(together)) return withoutOwn(numberedInfo(together), own);
  const text = joinedLines(lines);
  const tagged = text.slice(Math.max(0, text.search(TAGS_BEHIND)));
  return withoutOwn(isSlashInfo(tagged) ? slashInfo(tagged) : freeInfo(text, own), own);
}

const withoutOwn = (info: Info, own: string | null): Info =>
  info.iban === null || info.iban !== own ? info : { ...info, iban: null };
