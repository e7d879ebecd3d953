import type { ImportFailure } from '@/lib/domain/import';
import { SourceRefused } from '@/lib/sources/contract';
import { isStorageFull } from '@/lib/store/is-storage-full';

const LONGEST_DETAIL = 300;

/** Why an import ended without a book. A cancelled import fails in many ways at once: that it was cancelled is what a person wants to hear. */
export function importFailure(error: unknown, signal: AbortSignal): ImportFailure {
  if (signal.aborted) return { kind: 'cancelled' };
  if (error instanceof SourceRefused) return { kind: 'refused', refusal: error.refusal };
  if (isStorageFull(error)) return { kind: 'storage-full' };
  return { kind: 'failed', detail: String(error).slice(0, LONGEST_DETAIL) };
}
