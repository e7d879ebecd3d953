import type { Assessment } from '@/lib/domain/assessment';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { nextActionWords, salesInvitation } from './next-action-words';
import { ReasonSentence } from './reason-sentence';

/** The next step towards this debtor, or "do nothing" with its day; an invitation to call where sales comes first (domain.md 2.13). */
export function NextActionCard({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { nextAction, reasons, at } = assessment;
  if (!nextAction) return null;
  const { title, details, restsOnReminders } = nextActionWords(nextAction, at.today, words);
  const invitation = salesInvitation(reasons);
  const quiet = [...details, ...(restsOnReminders ? [words.t('ladder_elsewhere')] : [])];
  return (
    <Section title={words.t('next_action_title')} testId="next-action">
      {invitation && <ReasonSentence reason={invitation} at={at} />}
      <p data-testid="next-action-title">{title}</p>
      {quiet.length > 0 && <p class="dim next-action-details">{quiet.join(' ')}</p>}
    </Section>
  );
}
