import type { Instant } from '@/lib/domain/local-date';
import type { TeamBookStanding } from '@/lib/domain/team/team-book-standing';
import { useWords } from '../ui/words-context';

interface TeamBookLineProps {
  readonly standing: TeamBookStanding;
  readonly now: Instant;
}

/** That the figures came by way of the team, and of when they are. */
export function TeamBookLine({ standing: { by, asOf }, now }: TeamBookLineProps) {
  const words = useWords();
  const age = asOf && words.age(asOf, now);
  const isJustLost = age === words.t('age_now');
  return (
    <p class="scope" role="status" data-testid="team-book" data-link={asOf ? 'offline' : 'connected'}>
      {age === null && words.t('team_book_now', { by })}
      {age !== null && (isJustLost ? words.t('team_book_just_lost') : words.t('team_book_as_of', { age }))}
    </p>
  );
}
