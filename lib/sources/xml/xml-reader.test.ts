import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { SourceRefused } from '@/lib/sources/contract';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { type XmlEvents, XmlReader } from './xml-reader';
import { cell, shape, slots } from './xml-shape';

const LINE = slots('nr', 'amount');

interface Line {
  readonly ledger: string;
  readonly nr: string;
  readonly amount: string;
}

/** Lines in ledgers in a book, read in pieces of the given length. */
function readLines(
  xml: string,
  piece = xml.length,
  limits = FILE_LIMITS,
  events: XmlEvents = {},
): { lines: Line[]; reader: XmlReader } {
  const lines: Line[] = [];
  const line = shape({
    fields: LINE,
    onClose: (row) => lines.push({ ledger: cell(ledger.row, 0), nr: cell(row, LINE.nr), amount: cell(row, LINE.amount) }),
  });
  const ledger = shape({ fields: slots('name'), children: { line } });
  const reader = new XmlReader('book', shape({ children: { ledger } }), limits, events);
  for (let at = 0; at < xml.length; at += Math.max(1, piece)) reader.write(xml.slice(at, at + Math.max(1, piece)));
  reader.end();
  return { lines, reader };
}

/** The same, by saxes. */
function oracle(xml: string): Line[] {
  const lines: Line[] = [];
  const path: string[] = [];
  let [ledger, nr, amount] = ['', '', ''];
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    const at = path.join('/');
    if (at === 'book/ledger') ledger = '';
    if (at === 'book/ledger/line') [nr, amount] = ['', ''];
    if (path.length === 3 || path.length === 4) text = '';
  });
  parser.on('text', (more) => (text += more));
  parser.on('cdata', (more) => (text += more));
  parser.on('closetag', () => {
    const at = path.join('/');
    if (at === 'book/ledger/name') ledger = text.trim();
    if (at === 'book/ledger/line/nr') nr = text.trim();
    if (at === 'book/ledger/line/amount') amount = text.trim();
    if (at === 'book/ledger/line') lines.push({ ledger, nr, amount });
    path.pop();
  });
  parser.write(xml).close();
  return lines;
}

const text = fc.oneof(
  fc.constantFrom('', ' ', '\n ', '1', 'é', 'a &amp; b', '&lt;x&gt;', '&#233;', '&#x1F9C0;', 'a > b', 'it\'s "so"'),
  fc.stringMatching(/^[A-Za-z0-9 éß]{0,30}$/),
);
const piece = fc.oneof(text, fc.constantFrom('<!-- a - b -->', '<![CDATA[<nr>&</nr>]]>', '<?x y?>', '<!---->'));
const content = fc.array(piece, { maxLength: 3, size: 'max' }).map((pieces) => pieces.join(''));
const attributes = fc.constantFrom('', ' a="1"', " a='>'", ' a = "x>y" b=""', '\n');
const element = (name: string, inside: fc.Arbitrary<string>) =>
  fc
    .tuple(attributes, inside, fc.boolean())
    .map(([attribute, inner, isSpaced]) =>
      inner === '' && isSpaced ? `<${name}${attribute}/>` : `<${name}${attribute}>${inner}</${name}${isSpaced ? ' ' : ''}>`,
    );
const many = (item: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(fc.constantFrom('', '\n  ', '<!-- c -->'), item), { maxLength: 4, size: 'max' })
    .map((items) => items.flat().join(''));
const stranger = element('vat', fc.oneof(content, element('nr', content), element('line', element('nr', content))));
const line = element('line', many(fc.oneof(element('nr', content), element('amount', content), stranger)));
const ledger = element('ledger', many(fc.oneof(element('name', content), line, stranger)));
const book = element('book', many(fc.oneof(ledger, stranger, line)));

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof SourceRefused) return error.refusal;
    throw error;
  }
  throw new Error('it was read');
};

describe('XmlReader', () => {
  it('reads what saxes reads, cut into pieces of any length', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 1, max: 60 }), (xml, length) => {
        const expected = oracle(xml);
        expect(readLines(xml).lines).toEqual(expected);
        expect(readLines(xml, length).lines).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('reads fields in any order, left out, twice, or with others between them, whatever the lines before had', () => {
    const lines = [
      '<nr>1</nr><vat>9</vat><amount>10</amount>',
      '<nr>2</nr><vat>9</vat><amount>20</amount>',
      '<amount>30</amount><nr>3</nr>',
      '<nr>4</nr>',
      '<nr>5</nr><vat>a &amp; b</vat><amount> 5 &lt; 6 </amount>',
      '<nr>6</nr><vat>9</vat><amount/>',
      '<nr>7</nr><vat><nr>8</nr></vat><amount a=">">70</amount><amount>71</amount>',
    ];
    const xml = `<book><ledger>${lines.map((inner) => `<line>${inner}</line>`).join('')}</ledger></book>`;
    const expected = ['1/10', '2/20', '3/30', '4/', '5/5 < 6', '6/', '7/71'];
    for (let length = 1; length <= 40; length++)
      expect(readLines(xml, length).lines.map(({ nr, amount }) => `${nr}/${amount}`)).toEqual(expected);
  });

  it('goes by the name after a prefix', () => {
    const xml = '<a:book xmlns:a="urn:x"><a:ledger><a:line><a:nr>1</a:nr><b:amount>2</b:amount></a:line></a:ledger></a:book>';
    expect(readLines(xml).lines).toEqual([{ ledger: '', nr: '1', amount: '2' }]);
  });

  it('tells the root, and comments before it', () => {
    const seen: string[] = [];
    const events: XmlEvents = { onRoot: (name, tag) => seen.push(name, tag), onLeadingComment: (comment) => seen.push(comment) };
    readLines('<?xml version="1.0"?><!-- one --><book a="1"><!-- two --></book>', 7, FILE_LIMITS, events);
    expect(seen).toEqual([' one ', 'book', '<book a="1">']);
  });

  it('knows its line', () => {
    const lines: number[] = [];
    const nr = shape({ fields: LINE, onClose: () => lines.push(reader.place().line ?? 0) });
    const reader = new XmlReader('book', shape({ children: { line: nr } }), FILE_LIMITS);
    for (const part of ['<book>\n<line>\n<nr>1</nr>', '\n\n</line>\n<li', 'ne/>\n</book>']) reader.write(part);
    expect(lines).toEqual([5, 6]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    const lines: number[] = [];
    const nr = shape({ fields: LINE, onClose: () => lines.push(reader.place().line ?? 0) });
    const reader = new XmlReader('book', shape({ children: { line: nr } }), FILE_LIMITS);
    reader.write(`<book>${end}<line>${end}<nr>1</nr></line>${end}<line/></book>`);
    expect(lines).toEqual([3, 4]);
  });

  it('takes an ampersand for itself where it begins no reference', () => {
    const { lines } = readLines('<book><ledger><name>A & B &amp; C&D &;</name><line><nr>1</nr></line></ledger></book>');
    expect(lines).toMatchObject([{ ledger: 'A & B & C&D &;' }]);
  });

  it('reads the characters that HTML has names for', () => {
    const { lines } = readLines(
      '<book><ledger><name>Caf&eacute;&nbsp;M&uuml;ller &ndash; &euro;&yuml;&sup2;&Ccedil;&scaron;&szlig;</name><line><nr>1</nr></line></ledger></book>',
    );
    expect(lines).toMatchObject([{ ledger: 'Café\u00a0Müller – €ÿ²Çšß' }]);
  });

  it('passes over a document type that defines nothing, in pieces of any length', () => {
    for (const type of [
      '<!DOCTYPE book>',
      '<!doctype book>',
      '<!DOCTYPE book SYSTEM "book.dtd" >',
      '<!DOCTYPE book PUBLIC "-//X//EN"\n"x">',
    ]) {
      const xml = `<?xml version="1.0"?>\n${type}\n<book><ledger><line><nr>1</nr></line></ledger></book>`;
      for (const length of [xml.length, 1, 7]) expect(readLines(xml, length).lines).toMatchObject([{ nr: '1' }]);
    }
  });

  it('passes the rest of an element over once its shape has enough, in pieces of any length', () => {
    const xml =
      '<book><ledger><name>a</name><line><nr>1</nr></line>\n<x>&bad;</x></ledger>\n<ledger><name>b</name><line><nr>2</nr></line></ledger></book>';
    for (let length = 1; length <= xml.length; length++) {
      const seen: string[] = [];
      const line = shape({ fields: LINE, onClose: (row) => seen.push(`line ${cell(row, LINE.nr)} at ${reader.place().line}`) });
      const ledger = shape({
        fields: slots('name'),
        children: { line },
        isEnough: (row) => cell(row, 0) === 'a',
        onClose: (row) => seen.push(`ledger ${cell(row, 0)}`),
      });
      const reader = new XmlReader('book', shape({ children: { ledger } }), FILE_LIMITS);
      for (let at = 0; at < xml.length; at += length) reader.write(xml.slice(at, at + length));
      reader.end();
      expect(seen).toEqual(['ledger a', 'line 2 at 3', 'ledger b']);
    }
    const passing = new XmlReader('book', shape({ isEnough: () => true }), FILE_LIMITS);
    passing.write('<book><a>');
    expect(refusal(() => passing.end())).toMatchObject({ kind: 'truncated' });
  });

  it.each([
    ['<?xml version="1.0"?>\n<!DOCTYPE book [<!ENTITY a "aaa">]><book>&a;</book>', 'doctype', 2],
    ['<!DOCTYPE book SYSTEM "book.dtd" [<!ENTITY a "aaa">]><book>&a;</book>', 'doctype', 1],
    ['<!DOCTYPE book\n[', 'doctype', 1],
    ['<book><!DOCTYPE book></book>', 'doctype', 1],
    ['<!DOCTYPE book SYSTEM "http://x/co.dtd"><book><ledger><name>&co;</name></ledger></book>', 'malformed', 1],
    ['<book>\n<ledger>', 'truncated', 2],
    ['<book><ledger></ledger', 'truncated', 1],
    ['<book><!-- ', 'truncated', 1],
    ['<?xml version="1.0"?>', 'truncated', 1],
    ['<book>\n</ledger></book>', 'malformed', 2],
    ['<book></book></book>', 'malformed', 1],
    ['<book/><book/>', 'malformed', 1],
    ['<book/>text', 'truncated', 1],
    ['text<book/>', 'malformed', 1],
    ['<book>< a></book>', 'malformed', 1],
    ['<book><!NOTATION x></book>', 'malformed', 1],
    ['<book><ledger><name>&lol;</name></ledger></book>', 'malformed', 1],
    ['<book><ledger><name>&#0;</name></ledger></book>', 'malformed', 1],
    ['<AuditFile/>', 'not-recognised', 1],
  ] as const)('refuses %j: %s', (xml, kind, atLine) => {
    for (const length of [xml.length, 1])
      expect(refusal(() => readLines(xml, length))).toMatchObject({ kind, place: { line: atLine } });
  });

  it('stops at its limits, long before the end of what is too much', () => {
    const long = 'x'.repeat(200_000);
    const limits = { ...FILE_LIMITS, depth: 4 };
    for (const xml of [
      `<book><ledger><name>${long}</name></ledger></book>`,
      `<book><other>${long}</other></book>`,
      `<book a="${long}"/>`,
      `<book><!--${long}--></book>`,
    ]) {
      expect(refusal(() => readLines(xml, 10_000))).toMatchObject({ kind: 'value-too-long', fields: { limit: '65536' } });
    }
    expect(refusal(() => readLines('<book><a><a><a><a/></a></a></a></book>', 99, limits))).toMatchObject({
      kind: 'too-deep',
      fields: { limit: '4' },
    });
    expect(
      refusal(() => readLines(`<book><ledger><name>${'<![CDATA[xxxxxxxxxx]]>'.repeat(10_000)}</name></ledger></book>`, 10_000))
        .kind,
    ).toBe('value-too-long');
  });
});
