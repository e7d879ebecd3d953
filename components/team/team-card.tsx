import { useState } from 'preact/hooks';
import type { Instant } from '@/lib/domain/local-date';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { BookPublisher } from '@/lib/domain/team/book-publisher';
import type { TeamSettings } from '@/lib/domain/team/team';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { PublisherLine } from './publisher-line';
import { TeamRights } from './team-rights';
import { TeamStatusLine } from './team-status-line';

interface TeamCardProps {
  readonly settings: TeamSettings;
  readonly status: TeamStatus | null;
  readonly now: Instant;
  /** The other browser that publishes the team's book; null: this one does, or none. */
  readonly publisher: BookPublisher | null;
  /** False: IT set it up, and still does. */
  readonly mayLeave: boolean;
  readonly onLeave: () => void;
  readonly onTakeOver: () => void;
}

/** The team that this browser takes part in. */
export function TeamCard({ settings, status, now, publisher, mayLeave, onLeave, onTakeOver }: TeamCardProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { company, member, servers, isManaged } = settings;
  const role = words.say(ROLE_WORDS[member.role]);
  return (
    <div class="card" data-testid="team">
      <p data-testid="team-member">{words.t('team_member', { user: member.user, role, company: company.name })}</p>
      <p class="dim">
        <bdi>{words.format.list(servers)}</bdi> {isManaged && words.t('team_managed')}
      </p>
      <TeamStatusLine status={status} now={now} />
      {publisher && (
        <PublisherLine publisher={publisher} role={member.role} timeZone={company.timeZone} onTakeOver={onTakeOver} />
      )}
      <TeamRights role={member.role} />
      {isAsking ? (
        <fieldset class="ask">
          <legend>{words.t('team_leave_ask')}</legend>
          <div class="row row-start">
            <Button onClick={onLeave} testId="team-leave-yes">
              {words.t('team_leave')}
            </Button>
            <Button kind="plain" onClick={() => setAsking(false)}>
              {words.t('team_stay')}
            </Button>
          </div>
        </fieldset>
      ) : (
        mayLeave && (
          <div class="row row-start">
            <Button kind="plain" onClick={() => setAsking(true)} testId="team-leave">
              {words.t('team_leave')}
            </Button>
          </div>
        )
      )}
    </div>
  );
}
