import { EVENT_WORDS } from '@/lib/domain/record/event-words';
import type { Role } from '@/lib/domain/role';
import { mayAdministrate, mayPublishSnapshots, mayReadSnapshots, recordableBy } from '@/lib/domain/team/team-rights';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';

const BOOKS: readonly (readonly [MessageKey, (role: Role) => boolean])[] = [
  ['team_may_full', (role) => mayReadSnapshots(role, 'full')],
  ['team_may_sales', (role) => !mayReadSnapshots(role, 'full') && mayReadSnapshots(role, 'sales')],
  ['team_may_publish', mayPublishSnapshots],
  ['team_may_administrate', mayAdministrate],
];

/** What somebody in a role may do in the team, as its server enforces it. */
export function TeamRights({ role }: { readonly role: Role }) {
  const words = useWords();
  const recordable = recordableBy(role).map((type) => words.say(EVENT_WORDS[type] ?? 'event_newer'));
  return (
    <details class="team-rights" data-testid="team-rights">
      <summary>{words.t('team_rights')}</summary>
      <ul>
        {BOOKS.filter(([, may]) => may(role)).map(([key]) => (
          <li key={key}>{words.t(key)}</li>
        ))}
        <li>
          {words.t('team_may_record')}
          <ul>
            {recordable.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </li>
      </ul>
    </details>
  );
}
