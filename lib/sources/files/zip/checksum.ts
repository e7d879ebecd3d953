/** The polynomial of CRC-32, its bits turned around (RFC 1952, 8). */
const POLYNOMIAL = 0xedb88320;
const BITS = 8;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < BITS; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ POLYNOMIAL;
  return value;
});

/** CRC-32 of bytes that come in pieces. */
export class Checksum {
  private state = 0xffff_ffff;

  add(bytes: Uint8Array): void {
    let { state } = this;
    for (const byte of bytes) state = (state >>> BITS) ^ (TABLE[(state ^ byte) & 0xff] as number);
    this.state = state;
  }

  get value(): number {
    return ~this.state >>> 0;
  }
}
