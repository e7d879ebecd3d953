type Bytes = Uint8Array<ArrayBuffer>;

const MEGABYTES = 10_000_000;

/** Files that want to do harm, or came to some. Each source must end with records or a refusal, never with another error. */
export const HOSTILE: readonly [string, (sample: string) => (string | Bytes)[]][] = [
  ['nothing', () => []],
  ['white space', () => ['\n \n']],
  ['its first half', (sample) => [sample.slice(0, sample.length / 2)]],
  ['its head alone', (sample) => [sample.slice(0, 100)]],
  ['twice itself', (sample) => [sample, sample]],
  ['random bytes', () => [Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255)]],
  ['zero bytes', (sample) => [sample.slice(0, 3_000), new Uint8Array(5_000)]],
  ['half a character at the end', (sample) => [sample, new Uint8Array([0xf0, 0x9f])]],
  [
    'one character of Latin-1 in UTF-8',
    (sample) => [sample.slice(0, sample.length / 2), new Uint8Array([0xe9]), sample.slice(sample.length / 2)],
  ],
  ['one line of 10 MB', () => ['x'.repeat(MEGABYTES)]],
  ['its head and one line of 10 MB', (sample) => [sample.slice(0, sample.indexOf('\n') + 1), 'x'.repeat(MEGABYTES)]],
  ['10 MB of quotes', (sample) => [sample.slice(0, sample.indexOf('\n') + 1), '"'.repeat(MEGABYTES)]],
  ['10 MB of open tags', () => ['<auditfile>', '<a>'.repeat(MEGABYTES / 3)]],
  ['a million columns', (sample) => [sample.slice(0, sample.indexOf('\n')), ',x'.repeat(1_000_000)]],
  ['a million attributes', () => ['<auditfile ', 'a="" '.repeat(1_000_000), '>']],
  [
    'an entity bomb',
    () => ['<?xml version="1.0"?><!DOCTYPE auditfile [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><auditfile>&b;</auditfile>'],
  ],
  ['an outside entity', () => ['<?xml version="1.0"?><!DOCTYPE auditfile SYSTEM "file:///etc/passwd"><auditfile/>']],
];
