import type { ConnectionTrouble } from '@/lib/domain/connection';
import type { ImportFailure } from '@/lib/domain/import';
import type { Instant } from '@/lib/domain/local-date';
import type { SignIn } from '@/lib/sources/live-contract';

/** What is wrong with a connection after a failed attempt; null when nothing is: it was cancelled, or another was at it. */
export function troubleOf(failure: ImportFailure, at: Instant, by: SignIn['by'] = 'key'): ConnectionTrouble | null {
  switch (failure.kind) {
    case 'refused': {
      const { kind, fields } = failure.refusal;
      // A key can be put right in the form; a sign-in that ended only by who signed in.
      return { kind: kind === 'unauthorised' && by === 'oauth' ? 'sign-in-ended' : kind, fields, at };
    }
    case 'storage-full':
      return { kind: 'storage-full', fields: {}, at };
    case 'failed':
      return { kind: 'failed', fields: { detail: failure.detail }, at };
    case 'cancelled':
    case 'busy':
      return null;
  }
}
