import { htmlEntity } from './html-entities';

const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,7}));|&/g;

/**
 * The text with its references resolved: the five of XML itself, those of HTML, and character numbers. Null for any other, which only a document
 * type could define; none is ever read. An ampersand that begins no reference stands for itself: bookkeeping packages
 * forget to write it as one in names, and nothing else can be meant.
 */
export function xmlText(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let isKnown = true;
  const text = raw.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (!hex && !decimal && !name) return '&';
    const character = name
      ? (NAMED.get(name) ?? htmlEntity(name))
      : characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal));
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? text : null;
}

/** Undefined for numbers that are no character of XML 1.0. */
function characterOf(code: number): string | undefined {
  const isControl = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code <= 0x10ffff && !isControl && !isSurrogate ? String.fromCodePoint(code) : undefined;
}
