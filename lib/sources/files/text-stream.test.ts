import { describe, expect, it } from 'vitest';
import { SourceRefused } from '../contract';
import { textEncoding } from './text-encoding';
import { textChunks } from './text-stream';

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const latin1 = (text: string): Bytes => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Bytes =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0)).buffer);

async function read(parts: BlobPart[], kind: 'xml' | 'plain', signal = new AbortController().signal): Promise<string> {
  const file = new Blob(parts);
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const chunks = await Array.fromAsync(textChunks(file, textEncoding(head, kind), signal));
  expect(chunks.every(({ text }) => text.length <= 65_536)).toBe(true);
  return chunks.map(({ text }) => text).join('');
}

const refused = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable('it was read'),
    (error: unknown) => {
      if (error instanceof SourceRefused) return error.refusal;
      throw error;
    },
  );

const DOS_BYTES: Readonly<Record<string, number>> = { ü: 0x81, é: 0x82, ë: 0x89, ö: 0x94 };
const NAMES = 'Café Zuiderzeé, Müller & Sønner, Kraków, 株式会社, 🧀\n';
const XML = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<a>${text}</a>`;

describe('textChunks', () => {
  it('leaves out the mark that programs of DOS end a text with', async () => {
    expect(await read([utf8(`${NAMES}\u001a`)], 'plain')).toBe(NAMES);
    expect(await read([latin1('a;b\r\n\u001a\0\0\0')], 'plain')).toBe('a;b\r\n');
  });

  it('gives UTF-8 back as it is, whatever character a piece ends in', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const text = 'x'.repeat(shift) + NAMES.repeat(5_000);
      expect(await read([utf8(text)], 'plain')).toBe(text);
      expect(await read([utf8(text)], 'xml')).toBe(text);
    }
  });

  it('leaves the byte order mark out', async () => {
    expect(await read([utf8('\uFEFFname\n')], 'plain')).toBe('name\n');
    expect(await read([utf16('näme\n')], 'plain')).toBe('näme\n');
    expect(await read([utf16(XML('utf-16', 'näme'))], 'xml')).toContain('näme');
  });

  it('reads a table that names no encoding as Windows-1252 when it is not UTF-8, from the first byte that shows it', async () => {
    const late = `${'a;b\n'.repeat(40_000)}Caf\u00e9 \u0080 5\n`;
    expect(await read([latin1(late)], 'plain')).toBe(late.replace('\u0080', '€'));
    expect(await read([latin1('Caf\u00e9')], 'plain')).toBe('Café');
    expect(await read([latin1('\u00e9\u00e9\u00e9\u00e9\u00e9')], 'plain')).toBe('ééééé');
  });

  it('refuses a table that begins in UTF-8 and does not stay so, with the line', async () => {
    const file = [utf8('Café;1\n'.repeat(20_000)), latin1('Caf\u00e9;1\n'), utf8('a;1\n')];
    expect(await refused(read(file, 'plain'))).toMatchObject({ kind: 'encoding', place: { line: 20_001 } });
    // However short it is: the whole of it may come in one piece.
    const short = [utf8('株;Café;1\n'), latin1('Caf\u00e9;1\n'), utf8('a;1\n')];
    expect(await refused(read([await new Blob(short).arrayBuffer()], 'plain'))).toMatchObject({ kind: 'encoding' });
  });

  it('reads XML as it is where it names another encoding than it has', async () => {
    expect(await read([latin1(XML('ISO-8859-1', 'Caf\u00e9'))], 'xml')).toContain('Café');
    expect(await read([latin1(XML('UTF-8', 'a\nb\nCaf\u00e9 \u0080'))], 'xml')).toContain('Café €');
    expect(await read([utf8(XML('windows-1252', 'Café'))], 'xml')).toContain('Café');
    expect(await read([utf8(XML('UTF-16', 'Café'))], 'xml')).toContain('Café');
    expect(await read([utf8(`\uFEFF${XML('iso-8859-1', 'Café')}`)], 'xml')).toContain('Café');
    expect(await read([utf16(XML('utf-8', 'Café'))], 'xml')).toContain('Café');
    expect(await read([latin1(XML('windows-1250', '\u00b9'))], 'xml')).toContain('ą');
    expect(await read([utf8(XML('ISO-8859-15', 'Café'))], 'xml')).toContain('Café');
    expect(await read([latin1(XML('ISO-8859-15', 'Caf\u00e9 \u00a4'))], 'xml')).toContain('Café €');
  });

  it('knows the encoding of DOS by what it writes within words, and by its name', async () => {
    const bytes = (text: string) => Uint8Array.from(text, (character) => DOS_BYTES[character] ?? character.charCodeAt(0));
    const names = 'Müller GmbH;Café Zoë;Köln\n';
    expect(await read([bytes(names)], 'plain')).toBe(names);
    expect(await read([latin1('K\u00f6ln \u0084Haus\u0093;l\u0092eau\n')], 'plain')).toBe('Köln „Haus“;l’eau\n');
    expect(await read([bytes(XML('windows-1252', names))], 'xml')).toContain(names);
    expect(await read([bytes(XML('IBM850', 'ö'))], 'xml')).toContain('ö');
    expect(await read([bytes(`x\n${'Zoë\n'.repeat(30_000)}`)], 'plain')).toBe(`x\n${'Zoë\n'.repeat(30_000)}`);
  });

  it('refuses XML in an encoding that nobody knows, or that changes on the way', async () => {
    expect(await refused(read([utf8(XML('klingon-8', 'a'))], 'xml'))).toMatchObject({
      kind: 'encoding',
      fields: { declared: 'klingon-8' },
    });
    expect(await refused(read([utf8(XML('Shift_JIS', 'Café'))], 'xml'))).toMatchObject({
      kind: 'encoding',
      fields: { declared: 'Shift_JIS', found: 'UTF-8' },
    });
    const changing = [utf8(XML('UTF-8', `Café${'\n'.repeat(70_000)}`)), latin1('Caf\u00e9 ')];
    expect(await refused(read(changing, 'xml'))).toMatchObject({ kind: 'encoding', fields: { declared: 'UTF-8' } });
  });

  it('refuses bytes that are no text, and an end within a character', async () => {
    expect(await refused(read([utf8('name\n'), new Uint8Array([0, 1, 2, 0])], 'plain'))).toMatchObject({
      kind: 'encoding',
      place: { line: 2 },
    });
    expect(await refused(read([utf8('é\n\n'), utf8('é').slice(0, 1)], 'plain'))).toMatchObject({
      kind: 'truncated',
      place: { line: 3 },
    });
    expect(await refused(read([utf8('<a>é'), utf8('é').slice(0, 1)], 'xml'))).toMatchObject({ kind: 'truncated' });
  });

  it('stops when it is told to, with the reason it is given', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = async () => {
      for await (const _ of textChunks(new Blob(['x'.repeat(500_000)]), textEncoding(utf8('x'), 'plain'), controller.signal))
        controller.abort(reason);
    };
    await expect(reading()).rejects.toBe(reason);
  });
});
