import type { CompanyId } from '@/lib/domain/ids';

/** Part of the index of a company's names; what is in it is for lib/matching to say. */
export interface NameBucketRow {
  readonly company: CompanyId;
  readonly bucket: number;
  readonly bytes: Uint8Array;
}

export interface NameRow {
  readonly company: CompanyId;
  readonly id: number;
  /** A `KnownName` as JSON: one text is read several times faster than the objects and lists of a name. */
  readonly text: string;
}

/** How far the index of a company has come. */
export interface NameIndexRow {
  readonly company: CompanyId;
  /** How many names it holds; they are numbered from 0. */
  readonly size: number;
  /** Generations of which every name is in it, as they stood then. */
  readonly done: readonly string[];
}
