import type { Debtor, SourceNumber } from '@/lib/domain/debtor';
import { type CompanyId, type DebtorKey, type GenerationId, sourceId } from '@/lib/domain/ids';
import { decodeLookup, type Lookup } from './lookup';

/** A debtor as stored. It outlives imports; whether it is in the book is told by a position in the current generation. */
export interface DebtorRow {
  readonly key: DebtorKey;
  readonly company: CompanyId;
  /** Of somebody whom no source knew when they were added: their name as it was written. */
  readonly name?: string;
  /** `source|number`, as the source writes it: two numbers that only look alike stay apart. */
  readonly numbers: readonly string[];
  readonly lookups: readonly Lookup[];
  /** The import that first saw it; when that one is discarded, the debtor goes with it. */
  readonly bornIn: GenerationId;
}

export const encodeNumber = ({ source, number }: SourceNumber): string => `${source}|${number}`;

export function decodeNumber(text: string): SourceNumber {
  const bar = text.indexOf('|');
  return { source: sourceId(text.slice(0, bar)), number: text.slice(bar + 1) };
}

export function toDebtor({ key, name, numbers, lookups }: DebtorRow): Debtor {
  const known = { key, numbers: numbers.map(decodeNumber), aliases: lookups.map(decodeLookup) };
  return name === undefined ? known : { ...known, name };
}
