import { useState } from 'preact/hooks';
import { dateInZone } from '@/lib/domain/local-date';
import type { Role } from '@/lib/domain/role';
import type { BookPublisher } from '@/lib/domain/team/book-publisher';
import { mayPublishSnapshots } from '@/lib/domain/team/team-rights';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

interface PublisherLineProps {
  readonly publisher: BookPublisher;
  readonly role: Role;
  /** IANA zone in which days are read. */
  readonly timeZone: string;
  readonly onTakeOver: () => void;
}

/** Whose browser the team's book comes from; who has books of their own and may publish them can take over. */
export function PublisherLine({ publisher, role, timeZone, onTakeOver }: PublisherLineProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { by, at, hasOwnBook, isTakingOver } = publisher;
  if (isTakingOver) return <Notice testId="team-publisher">{words.t('team_publish_soon')}</Notice>;
  const isOffered = hasOwnBook && mayPublishSnapshots(role);
  return (
    <>
      <p data-testid="team-publisher">
        {words.t('team_publisher', { by, date: words.format.date(dateInZone(at, timeZone)) })}{' '}
        {isOffered && words.t('team_publisher_own')}
      </p>
      {isOffered && !isAsking && (
        <div class="row row-start">
          <Button kind="plain" onClick={() => setAsking(true)} testId="team-publish">
            {words.t('team_publish_here')}
          </Button>
        </div>
      )}
      {isOffered && isAsking && (
        <fieldset class="ask">
          <legend>{words.t('team_publish_ask')}</legend>
          <div class="row row-start">
            <Button onClick={onTakeOver} testId="team-publish-yes">
              {words.t('team_publish_here')}
            </Button>
            <Button kind="plain" onClick={() => setAsking(false)}>
              {words.t('team_publish_not')}
            </Button>
          </div>
        </fieldset>
      )}
    </>
  );
}
