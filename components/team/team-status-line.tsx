import type { Instant } from '@/lib/domain/local-date';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { statusText } from './team-words';

interface TeamStatusLineProps {
  /** Null: not connected yet. */
  readonly status: TeamStatus | null;
  readonly now: Instant;
}

/** How this browser stands with its team, and what of its own the team does not have yet. */
export function TeamStatusLine({ status, now }: TeamStatusLineProps) {
  const words = useWords();
  const isWell = status?.link === 'connected' || status?.link === 'connecting';
  return (
    <Notice tone={isWell || !status ? 'plain' : 'warn'} icon={isWell ? 'check' : 'clock'} testId="team-status">
      <span data-link={status?.link ?? 'none'}>{statusText(status, now, words)}</span>
      {status && status.waiting > 0 && <> {words.t('team_waiting', { count: status.waiting })}</>}
    </Notice>
  );
}
