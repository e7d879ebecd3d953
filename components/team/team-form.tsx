import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { TeamAnswer, TeamFault } from '@/lib/domain/team/team-test';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import type { TeamDraft } from './team-draft';
import { TeamFields } from './team-fields';
import { TeamRights } from './team-rights';
import { FAULT } from './team-words';

/** What came of asking the server; null: nobody asked yet. */
export type TeamOutcome =
  | { readonly is: 'asking' }
  | { readonly is: 'fault'; readonly fault: TeamFault | 'no-pass' | 'incomplete' }
  | { readonly is: 'answer'; readonly answer: TeamAnswer };

interface TeamFormProps {
  readonly draft: TeamDraft;
  readonly outcome: TeamOutcome | null;
  /** IT filled it in but for the key. */
  readonly isFilledIn: boolean;
  readonly onDraft: (draft: TeamDraft) => void;
  readonly onPass: (file: File) => void;
  readonly onTest: () => void;
  readonly onJoin: () => void;
}

/** To join a team: with the file that one was given, or by hand. */
export function TeamForm({ draft, outcome, isFilledIn, onDraft, onPass, onTest, onJoin }: TeamFormProps) {
  const words = useWords();
  const isAsking = outcome?.is === 'asking';
  return (
    <div class="team-form" aria-busy={isAsking}>
      <div class="row row-start">
        <FileButton
          kind="primary"
          label={words.t('team_open_pass')}
          accept=".json,application/json"
          onFile={onPass}
          testId="team-pass"
        />
      </div>
      <details open={isFilledIn}>
        <summary>{words.t('team_by_hand')}</summary>
        <TeamFields draft={draft} onDraft={onDraft} />
        <Button onClick={onTest} isDisabled={isAsking} testId="team-test">
          {words.t('team_test')}
        </Button>
      </details>
      <Outcome outcome={outcome} draft={draft} onJoin={onJoin} />
    </div>
  );
}

function Outcome({ outcome, draft, onJoin }: Pick<TeamFormProps, 'outcome' | 'draft' | 'onJoin'>) {
  const words = useWords();
  if (!outcome) return null;
  if (outcome.is === 'asking') return <Notice testId="team-asking">{words.t('team_asking')}</Notice>;
  if (outcome.is === 'fault')
    return (
      <Notice tone="warn" icon="warn" testId="team-fault">
        {words.t(FAULT[outcome.fault])}
      </Notice>
    );
  const { role, events } = outcome.answer;
  const company = draft.companyName || draft.companyId;
  return (
    <div class="card" data-testid="team-answer" data-role={role}>
      <p>{words.t('team_answer', { user: draft.user, role: words.say(ROLE_WORDS[role]), company })}</p>
      <p class="dim">{words.t('team_events', { count: events })}</p>
      <TeamRights role={role} />
      <Button kind="primary" onClick={onJoin} testId="team-join">
        {words.t('team_join')}
      </Button>
    </div>
  );
}
