import { watchStoredCompanies } from '@/lib/platform/stored-companies';
import { watchCompanyBooks } from '@/lib/store/watch-company-books';
import type { KeepingBook } from './keeping-book';
import { publishSnapshots } from './publish-snapshots';

/**
 * Publishes what changes in our book, until `signal`, one round after the other: what changes during one is in the next. Throws when the
 * connection was lost.
 */
export async function keepPublishing({ company, transport, member, device, now, signal }: KeepingBook): Promise<void> {
  const bucket = transport.bucket('debtors');
  let isChanged = true;
  let wake = () => {};
  const change = () => {
    isChanged = true;
    wake();
  };
  const stops = [watchCompanyBooks([company], change), watchStoredCompanies(change)];
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (isChanged) {
        isChanged = false;
        const done = await publishSnapshots({ company, bucket, by: member.user, device, now: now(), signal });
        if (!done.ok && done.error.because === 'unreachable') throw new Error('the connection was lost while publishing');
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    for (const stop of stops) stop();
  }
}
