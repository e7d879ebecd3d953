import { isValidDutchReference, normaliseDutchReference } from '@/lib/domain/identifiers/dutch-reference';
import { oneLine } from '@/lib/sources/files/one-line';
import { otherIban } from '../other-iban';
import { type Info, isReference, RETURNED } from './info';

/** Labels that banks put before what they know; a value ends at two spaces, a bar, or the next label. */
const LABEL =
  /(?:^|[\s/])(NAAM|NAME|OMSCHRIJVING|KENMERK)\s?:\s*(.*?)(?=\s{2,}|\/|\||$|\s(?:IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|MACHTIGING|INCASSANT)\s?:)/gi;
const PAYMENT_REFERENCE = /BETALINGSKENM(?:ERK)?\.?\s*:?\s*(\d[\d .]{5,24}\d)/i;

/** Words without tags: of the payer, of the bank, or of both. */
export function freeInfo(text: string, own: string | null): Info {
  const labels = new Map([...text.matchAll(LABEL)].map(([, label = '', value = '']) => [label.toUpperCase(), oneLine(value)]));
  const dutch = normaliseDutchReference(PAYMENT_REFERENCE.exec(text)?.[1] ?? '');
  const references = [dutch !== null && isValidDutchReference(dutch) ? dutch : '', labels.get('KENMERK') ?? ''];
  return {
    name: labels.get('NAAM') || labels.get('NAME') || null,
    iban: otherIban(text, own),
    text: labels.get('OMSCHRIJVING') || oneLine(text),
    references: references.filter(isReference),
    isReturned: RETURNED.test(text),
  };
}
