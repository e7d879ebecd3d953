import { watchStoredCompanies } from '@/lib/platform/stored-companies';
import { noteTeamBook, readTeamBook } from '@/lib/store/team-books';
import { watchCompanyBooks } from '@/lib/store/watch-company-books';
import type { KeepingBook } from './keeping-book';
import { publishSnapshots } from './publish-snapshots';

/**
 * Publishes what changes in our book, until `signal`, one round after the other: what changes during one is in the next. Throws when the
 * connection was lost.
 * @returns `other`: somebody else's browser publishes the books, and nobody asked that this one takes over.
 */
export async function keepPublishing(keeping: KeepingBook): Promise<'other' | 'over'> {
  const { company, signal } = keeping;
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
        if ((await publishOnce(keeping)) === 'other') return 'other';
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    return 'over';
  } finally {
    for (const stop of stops) stop();
  }
}

async function publishOnce({ company, transport, member, device, now, signal }: KeepingBook): Promise<'other' | 'done'> {
  const { isTakingOver = false } = await readTeamBook(company);
  const by = member.user;
  const done = await publishSnapshots({ company, transport, by, device, now: now(), signal, isTakenOver: isTakingOver });
  if (done.ok) await noteTeamBook(company, { isTakingOver: false, by: null });
  else if (done.error.because === 'unreachable') throw new Error('the connection was lost while publishing');
  else if (done.error.because === 'other') {
    const { by: user, device: theirs, at } = done.error.publisher;
    await noteTeamBook(company, { by: { user, device: theirs, at } });
    return 'other';
  }
  return 'done';
}
