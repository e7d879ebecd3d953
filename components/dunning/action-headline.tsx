import type { Assessment } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import { LEVEL_REASON_WORDS, LEVEL_WORDS } from '@/lib/domain/ladder/ladder-words';
import { nextActionWords } from '../debtor/next-action-words';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';

/** What happens next, by whom, or why nothing does and until when. */
export function ActionHeadline({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { nextAction, at } = assessment;
  if (!nextAction) return null;
  const { title, details, restsOnReminders } = nextActionWords(nextAction, at.today, words);
  const quiet = [...details, ...(restsOnReminders ? [words.t('ladder_elsewhere')] : [])];
  const act = nextAction.kind === 'act' ? nextAction : null;
  const because = act ? words.value(display.words(...act.levelBecause.map((each) => LEVEL_REASON_WORDS[each]))) : '';
  return (
    <header class="act-head" data-testid="action-headline" data-kind={nextAction.kind}>
      <h2 class="act-title">
        {title}{' '}
        {act && (
          <Badge title={because} tone={act.level === 'senior' ? 'refer' : 'plain'}>
            {words.say(LEVEL_WORDS[act.level])}
          </Badge>
        )}
      </h2>
      {quiet.length > 0 && <p class="dim">{quiet.join(' ')}</p>}
    </header>
  );
}
