import type { AddressPattern } from '@/lib/domain/taught-site';
import { addressParts } from './address-parts';
import { isRecordId } from './is-record-id';

/** Parameters that say what a page is, in the hosts that route by them; the others say how it is shown. */
const DECIDES = /^(module|action|view|page|type|model|entity|etn|pagetype|option|task|route|controller|r|do|id|record|cid|oid)$/i;

const lettersOf = (text: string): string =>
  decoded(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The pattern of the pages that are like this one: what is an id, or is the customer's name itself, may be another on the next record.
 * @param name of the customer as shown.
 */
export function deriveAddress(url: URL, name: string): AddressPattern {
  const { path, params, route } = addressParts(url);
  const general = (part: string): string => (isRecordId(part) ? '*' : isSlug(part, name) ? '**' : part);
  const deciding = [...params].filter(([key, value]) => value !== '' && (DECIDES.test(key) || isIdParam(key, value)));
  return {
    path: path.map(general),
    params: Object.fromEntries(deciding.slice(0, 10).map(([key, value]) => [key, general(value)])),
    route: route.map(general),
  };
}

const isIdParam = (key: string, value: string): boolean => /id$/i.test(key) && isRecordId(value);

function isSlug(part: string, name: string): boolean {
  const [slug, letters] = [lettersOf(part), lettersOf(name)];
  return slug.length >= 4 && letters.length >= 4 && (letters.startsWith(slug) || slug.startsWith(letters));
}
