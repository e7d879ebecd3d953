import { EVENT_WORDS } from '@/lib/domain/record/event-words';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import { useWords } from '../ui/words-context';
import { QUARANTINE } from './team-words';

/** More than anybody reads; how many there are is said. */
const MOST = 50;

/** What came by way of the team and counts for nothing: who sent it, and why. */
export function QuarantineList({ entries }: { readonly entries: readonly Quarantined[] }) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <section class="record-form" aria-labelledby="quarantine-title" data-testid="quarantine">
      <h2 id="quarantine-title">{words.t('quarantine_title', { count: entries.length })}</h2>
      <p class="dim">{words.t('quarantine_intro')}</p>
      <ol class="record-list">
        {entries.slice(-MOST).map(({ place, reason, from, claims, type }) => (
          <li key={place} class="record-entry" data-reason={reason}>
            <p>{words.t(QUARANTINE[reason], { from: from ?? '?', claims: claims ?? '?' })}</p>
            {type && <p class="dim">{words.say(EVENT_WORDS[type] ?? 'event_newer')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
