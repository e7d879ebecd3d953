import type { Random } from '@/tests/support/books/random';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a reader has to pass over. */
const NOISE = [
  '<!-- a - comment <Amt>1</Amt> -->',
  '<?target <ID>1</ID>?>',
  '<own><Amt Ccy="EUR">7.00</Amt></own>',
  '\t \n',
  '<empty/>',
  '',
];

/** The same document in other bytes: with what XML allows and nobody should care about. Text that is nothing but white space is no text. */
export function disguisedXml(xml: string, random: Random, prefix = ''): Bytes {
  const lineEnd = random.pick(['\n', '\r\n', '']);
  const text = xml
    .replace(/^<\?xml.*?\?>\s*/, () => random.pick(['', '<?xml version="1.0" encoding="utf-8"?>\n', "<?xml version='1.0'?>"]))
    .replace(
      /(<[^>?]*>)([^<]*)/g,
      (_, tag: string, inside: string) => `${tagText(tag, random, prefix)}${leafText(inside, tag, random)}`,
    )
    .replace(/(<\/[^>]*>)\n?(?=<)/g, (_, tag: string) => `${tag}${random.isOneIn(8) ? random.pick(NOISE) : ''}${lineEnd}`);
  if (random.isOneIn(6))
    return new Uint8Array(Uint16Array.from(`\uFEFF${text.replace('encoding="utf-8"', '')}`, (each) => each.charCodeAt(0)).buffer);
  return new TextEncoder().encode(`${random.isOneIn(5) ? '\uFEFF' : ''}${text}`);
}

function tagText(tag: string, random: Random, prefix: string): string {
  const named = tag.replace(/^(<\/?)([\w:]+)/, (_, open: string, name: string) => `${open}${prefix}${name}`);
  if (tag.startsWith('</')) return random.isOneIn(9) ? named.replace('>', ' >') : named;
  const attribute = random.isOneIn(8) ? random.pick([' a="1"', " x='>'", '\n  xml:lang = "nl"']) : '';
  return named.replace(/(\/?>)$/, (_, end: string) => `${attribute}${end}`);
}

/** Text of a start tag's element; behind an end tag there is only white space. */
function leafText(text: string, tag: string, random: Random): string {
  if (tag.startsWith('</') || text.trim() === '') return text;
  switch (random.between(0, 9)) {
    case 0:
      return text.includes('&') ? text : `<![CDATA[${text}]]>`;
    case 1:
      return text.includes('&') ? text : Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('');
    case 2:
      return ` ${text}\n`;
    case 3:
      return `${text}<!-- c -->`;
    default:
      return text;
  }
}
