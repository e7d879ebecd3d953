import type { ConnectionTrouble } from '@/lib/domain/connection';
import type { ImportFailure } from '@/lib/domain/import';
import type { Instant } from '@/lib/domain/local-date';

/** What is wrong with a connection after a failed attempt; null when nothing is: it was cancelled, or another was at it. */
export function troubleOf(failure: ImportFailure, at: Instant): ConnectionTrouble | null {
  switch (failure.kind) {
    case 'refused':
      return { kind: failure.refusal.kind, fields: failure.refusal.fields, at };
    case 'storage-full':
      return { kind: 'storage-full', fields: {}, at };
    case 'failed':
      return { kind: 'failed', fields: { detail: failure.detail }, at };
    case 'cancelled':
    case 'busy':
      return null;
  }
}
