import type { DayRates } from '@/lib/domain/exchange/day-rates';
import { looseHead, textEncoding } from '@/lib/sources/files/text-encoding';
import { textChunks } from '@/lib/sources/files/text-stream';
import { refuse } from '@/lib/sources/refuse';
import { EcbReader } from './ecb-reader';

const HEAD_BYTES = 4_096;
/** The file with every day since 1999 has ten. */
const MAX_BYTES = 50_000_000;
const ENVELOPE = /<(?:[\w.-]+:)?Envelope[\s>][\s\S]*eurofxref/;

const headOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());

/** Whether a file holds reference rates of the ECB, by its first bytes; the name says nothing. */
export async function isEcbFile(file: Blob): Promise<boolean> {
  return ENVELOPE.test(looseHead(await headOf(file)));
}

/** @throws SourceRefused as `EcbReader` does; `too-large`; the signal's reason when aborted. */
export async function readEcbFile(file: Blob, signal: AbortSignal): Promise<readonly DayRates[]> {
  if (file.size > MAX_BYTES) refuse('too-large');
  const reader = new EcbReader();
  for await (const { text } of textChunks(file, textEncoding(await headOf(file), 'xml'), signal)) reader.write(text);
  return reader.end();
}
