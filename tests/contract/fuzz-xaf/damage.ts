import type { Random } from '@/tests/support/books/random';

type Bytes = Uint8Array<ArrayBuffer>;

const SHREDS = [
  ...['<', '>', '&', '"', "'", '/', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '&lol;', '&#0;', '&#xFFFFFFF;'],
  ...[
    '</auditfile>',
    '<auditfile>',
    '</company>',
    '<sbLine>',
    '</sbLine>',
    '<amnt>',
    '</amnt>',
    '<amntTp>C</amntTp>',
    '<trLine/>',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<!-- Vervolgbestand 2 van 3 -->',
    '<x '.repeat(50),
    '<a>'.repeat(40),
    'x'.repeat(70_000),
  ],
  ...['\0', '\uFEFF', '\u0085', '9'.repeat(400), '<journal><jrnTp>O</jrnTp>', '<obSubledgers>', '<sbType>SU</sbType>'],
];

/** The file with something wrong in its bytes, in one to three places. */
export function damaged(file: Bytes, random: Random): Bytes {
  let bytes = file;
  for (let times = random.between(1, 3); times > 0; times--) bytes = damagedOnce(bytes, random);
  return bytes;
}

function damagedOnce(bytes: Bytes, random: Random): Bytes {
  const [from, to] = [random.between(0, bytes.length), random.between(0, bytes.length)].sort((one, other) => one - other);
  const [start, end] = [from ?? 0, to ?? 0];
  switch (random.between(0, 6)) {
    case 0:
      return joined(bytes.subarray(0, start), Uint8Array.of(random.between(0, 255)), bytes.subarray(start + 1));
    case 1:
      return joined(bytes.subarray(0, start), Uint8Array.of(random.between(0, 255)), bytes.subarray(start));
    case 2:
      return joined(bytes.subarray(0, start), bytes.subarray(Math.min(end, start + random.between(1, 60))));
    case 3:
      return joined(bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end));
    case 4:
      return bytes.slice(0, start);
    default:
      return joined(bytes.subarray(0, start), new TextEncoder().encode(random.pick(SHREDS)), bytes.subarray(start));
  }
}

function joined(...pieces: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
