import type { Random } from '@/tests/support/books/random';
import type { Node } from './xaf-model';

/** Ways to write the same book. */
interface Manner {
  readonly random: Random | null;
  readonly prefix: string;
  readonly lineEnd: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** The book as plainly as it can be written. */
export const plainText = (root: Node): string => `${DECLARATION}\n${written(root, { random: null, prefix: '', lineEnd: '' })}`;

/** The same book in other bytes: with what XML allows and nobody should care about, in one of the encodings that files come in. */
export function disguised(root: Node, random: Random): Bytes {
  const manner = { random, prefix: random.pick(['', '', 'a:']), lineEnd: random.pick(['\n', '\r\n', '\r', '']) };
  const declaration = random.pick([
    DECLARATION,
    '',
    DECLARATION.replace('UTF-8', 'iso-8859-1'),
    DECLARATION.replaceAll('"', "'"),
  ]);
  const text = `${declaration}${manner.lineEnd}${written(root, manner)}${manner.lineEnd}`;
  switch (random.between(0, 4)) {
    case 0:
      return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0)).buffer);
    case 1:
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 2:
      return windows1252(text);
    default:
      return new TextEncoder().encode(text);
  }
}

/** One byte a character, whatever the declaration says. Of what the model holds only its quotes have another number there. */
const windows1252 = (text: string): Bytes =>
  Uint8Array.from(text, (character) => ({ '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0));

function written([name, content]: Node, manner: Manner): string {
  const { random, prefix, lineEnd } = manner;
  const attribute = random?.isOneIn(8) ? random.pick([' a="1"', " x='>'", '\n  xml:lang = "nl"']) : '';
  const inside = typeof content === 'string' ? fieldText(content, random) : elements(content, manner).join(lineEnd);
  return `<${prefix}${name}${attribute}>${inside}</${prefix}${name}${random?.isOneIn(9) ? ' ' : ''}>`;
}

function elements(nodes: readonly Node[], manner: Manner): string[] {
  const { random } = manner;
  const texts = inAnyOrder(nodes, random).map((node) => written(node, manner));
  if (!random?.isOneIn(4)) return texts;
  texts.splice(random.between(0, texts.length), 0, random.pick(NOISE));
  return texts;
}

/** What a reader has to pass over. */
const NOISE = [
  '<!-- a - comment <amnt>1</amnt> -->',
  '<?target <amnt>1</amnt>?>',
  '<own><amnt>7.00</amnt><sbLine><amnt>7.00</amnt></sbLine></own>',
  '<vat><vatAmnt>3.00</vatAmnt></vat>',
  '\t \n',
  '<leeg/>',
];

/** Fields in another order, before the elements that hold others. */
function inAnyOrder(nodes: readonly Node[], random: Random | null): readonly Node[] {
  if (!random?.isOneIn(3)) return nodes;
  const fields = nodes.filter(([, content]) => typeof content === 'string');
  for (let at = fields.length - 1; at > 0; at--) {
    const other = random.between(0, at);
    [fields[at], fields[other]] = [fields[other] as Node, fields[at] as Node];
  }
  return [...fields, ...nodes.filter(([, content]) => typeof content !== 'string')];
}

function fieldText(text: string, random: Random | null): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (!random) return escaped;
  switch (random.between(0, 11)) {
    case 0:
      return text === '' ? text : `<![CDATA[${text}]]>`;
    case 1:
      return Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('');
    case 2:
      return Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');
    case 3:
      return ` ${escaped}\n`;
    case 4:
      return `${escaped}<!-- c -->`;
    default:
      return escaped;
  }
}
