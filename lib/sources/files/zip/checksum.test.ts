import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Checksum } from './checksum';

describe('Checksum', () => {
  it.each(['', '123456789', 'é'.repeat(100_000)])('is CRC-32, in pieces or whole', (text) => {
    const bytes = new TextEncoder().encode(text);
    const checksum = new Checksum();
    for (let at = 0; at < bytes.length; at += 7_001) checksum.add(bytes.subarray(at, at + 7_001));
    expect(checksum.value).toBe(crc32(bytes));
  });
});
