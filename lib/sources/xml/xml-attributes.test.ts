import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { XmlReader } from './xml-reader';
import { shape, slots } from './xml-shape';

const AMOUNT = slots('#text', '@Ccy', 'Cd');

/** Every `Amt` of a document, as its text, its currency and its code. */
function amounts(xml: string, piece = xml.length): string[][] {
  const found: string[][] = [];
  const Amt = shape({ fields: AMOUNT, onClose: (row) => found.push([...row]) });
  const reader = new XmlReader('book', shape({ children: { Amt } }), FILE_LIMITS);
  for (let at = 0; at < xml.length; at += piece) reader.write(xml.slice(at, at + piece));
  reader.end();
  return found;
}

describe('attributes and own text of an element', () => {
  it.each([
    ['<Amt Ccy="EUR">8.85</Amt>', [['8.85', 'EUR', '']]],
    [
      "<Amt  other='a > b'\n x:Ccy = 'SEK' > 1 </Amt><Amt>2</Amt>",
      [
        ['1', 'SEK', ''],
        ['2', '', ''],
      ],
    ],
    ['<Amt Ccy="A&amp;B"/>', [['', 'A&B', '']]],
    [
      '<Amt><Cd>BOOK</Cd></Amt><Amt>BOOK</Amt>',
      [
        ['', '', 'BOOK'],
        ['BOOK', '', ''],
      ],
    ],
    ['<Amt><![CDATA[3]]><x>4</x>5</Amt>', [['35', '', '']]],
    ['<Amt Ccy>1</Amt>', [['1', '', '']]],
  ])('%s', (inside, expected) => {
    const xml = `<book>${inside}</book>`;
    expect(amounts(xml)).toEqual(expected);
    expect(amounts(xml, 3)).toEqual(expected);
  });

  it('refuses a reference that only a document type could define', () => {
    expect(() => amounts('<book><Amt Ccy="&x;">1</Amt></book>')).toThrow('malformed');
  });

  it('reads a tag without a single attribute in one go, however long', () => {
    expect(amounts(`<book><Amt ${'a'.repeat(60_000)} ${' '.repeat(4_000)}>1</Amt></book>`)).toEqual([['1', '', '']]);
  });
});
