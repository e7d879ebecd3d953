import { oneLine } from '@/lib/sources/files/one-line';
import { asIban } from '../other-iban';
import { type Info, isReference, RETURNED } from './info';

/** Tags of Dutch banks (`/NAME/…/REMI/…`). Others may stand in the payer's own words. */
const TAG =
  /\/(TRTP|TRCD|IBAN|BIC|NAME|REMI|EREF|KREF|PREF|RREF|MARF|CSID|CNTP|ORDP|BENM|ULTD|ULTB|ULTC|ID|ADDR|NRTX|RTRN|ISDT|PURP|SVCL|OCMT|CHGS|EXCH|ACCW|INIT|CDTRREFTP|CDTRREF)(?=\/)/g;

/** Whether a text begins with a tag of this kind. */
export const isSlashInfo = (text: string): boolean => text.slice(0, 60).search(TAG) === 0;

/** The structured text of ABN AMRO, ING, Rabobank, Knab and bunq. */
export function slashInfo(text: string): Info {
  const tags = tagsOf(text);
  const [account = '', , counterName = ''] = (tags.get('CNTP') ?? '').split('/');
  const remittance = tags.get('REMI') ?? '';
  const [, structured = ''] = /^STRD\/+(?:[A-Z]{2,4}\/+)?(.*)$/.exec(remittance) ?? [];
  const free = structured === '' ? remittance.replace(/^USTD\/*/, '') : '';
  const references = [structured, tags.get('CDTRREF') ?? '', tags.get('EREF') ?? ''].map(bare).filter(isReference);
  return {
    name: bare(tags.get('NAME') ?? counterName) || nameOf(tags.get('ORDP') || (tags.get('BENM') ?? '')),
    iban: asIban(bare(tags.get('IBAN') ?? account)),
    // Some banks write the payer's words behind whatever tag comes last.
    text: bare(free) || references.join(' ') || bare(tags.get('TRTP') || (tags.get('PREF') ?? '')) || oneLine(text),
    references,
    isReturned: tags.has('RTRN') || RETURNED.test(tags.get('TRTP') ?? '') || RETURNED.test(free),
  };
}

/** The first of each tag that says something. */
function tagsOf(text: string): Map<string, string> {
  const tags = new Map<string, string>();
  const found = [...text.matchAll(TAG)];
  found.forEach((match, index) => {
    const [, tag = ''] = match;
    const value = text.slice(match.index + tag.length + 2, found[index + 1]?.index ?? text.length);
    if (!tags.get(tag)) tags.set(tag, value);
  });
  return tags;
}

/** The first line behind a role that is not a number. */
const nameOf = (role: string): string | null =>
  role
    .split(/\s\//)
    .map(bare)
    .find((line) => /\p{L}{2}/u.test(line)) ?? null;

const bare = (text: string): string => oneLine(text.replace(/^\/+|\/+$/g, ''));
