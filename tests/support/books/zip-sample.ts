import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly isStored?: boolean;
  /** Lies of the directory about this part. */
  readonly says?: { readonly bytes?: number; readonly flags?: number; readonly method?: number; readonly checksum?: number };
}

type Bytes = Uint8Array<ArrayBuffer>;

function header(signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Bytes {
  const all = [[4, signature] as const, ...fields];
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** A zip file (APPNOTE 6.3) of these parts, in this order. */
export function zipSample(parts: readonly ZipPart[], comment = ''): Bytes {
  const [files, directory]: [Bytes[], Bytes[]] = [[], []];
  let offset = 0;
  for (const { name, data, isStored = false, says = {} } of parts) {
    const raw = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
    const packed = isStored ? raw : new Uint8Array(deflateRawSync(raw));
    const path = new TextEncoder().encode(name);
    const common = [
      [2, says.flags ?? 0x0800],
      [2, says.method ?? (isStored ? 0 : 8)],
      [4, 0],
      [4, says.checksum ?? crc32(raw)],
      [4, packed.length],
      [4, says.bytes ?? raw.length],
      [2, path.length],
      [2, 0],
    ] as const;
    const local = header(0x04034b50, [[2, 20], ...common]);
    files.push(local, path, packed);
    directory.push(header(0x02014b50, [[2, 20], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), path);
    offset += local.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const text = new TextEncoder().encode(comment);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, size],
    [4, offset],
    [2, text.length],
  ]);
  return joined([...files, ...directory, end, text]);
}

function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
