import type { BookGeneration } from '@/lib/domain/book';
import type { Refusal, Rejection } from '@/lib/sources/contract';

export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly rejected: number;
}

/** A finished import that has replaced nothing yet. */
export interface StagedImport {
  readonly generation: BookGeneration;
  /** The first 200; the count of all is in the totals. */
  readonly rejections: readonly Rejection[];
  readonly current: BookGeneration | null;
  /** Debtors that come and go when it is confirmed. */
  readonly changes: { readonly added: number; readonly gone: number };
}

export type ImportFailure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'failed'; readonly detail: string };
