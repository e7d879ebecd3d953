import type { Assessment } from '@/lib/domain/assessment';
import type { Quote } from '@/lib/domain/quote';
import type { Words } from '@/lib/words/words';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { behaviourSentence, isGoodPayer } from './behaviour-sentence';
import { checksOpen } from './checks-open';
import { decidingReasons } from './reason-order';
import { ReasonSentence } from './reason-sentence';
import { VerdictAsks } from './verdict-asks';
import { verdictLook } from './verdict-look';
import { VerdictNotes } from './verdict-notes';

function acceptSentence(assessment: Assessment, quote: Quote | null, words: Words): string {
  const { headroom } = assessment.exposure;
  if (isGoodPayer(assessment.behaviour)) return `${behaviourSentence(assessment.behaviour, words)}.`;
  if (!quote || headroom === null || headroom.minor < 0) return words.t('accept_within_policy');
  return words.t('accept_within_limit', { amount: words.format.money(headroom) });
}

interface VerdictCardProps {
  readonly assessment: Assessment;
  readonly quote: Quote | null;
  readonly onOpenBook: () => void;
  readonly onSetUp: () => void;
}

/** The answer first: word, icon and colour, why in one sentence, and what to do next. */
export function VerdictCard({ assessment, quote, onOpenBook, onSetUp }: VerdictCardProps) {
  const words = useWords();
  const { tone, icon, title } = verdictLook(assessment, quote, words);
  // How many checks are open is the title itself.
  const cause = checksOpen(assessment) ? undefined : decidingReasons(assessment)[0];
  return (
    <section class={`verdict tone-${tone}`} data-testid="verdict" data-verdict={assessment.verdict} aria-live="polite">
      <h2 class="verdict-title">
        <Icon name={icon} />
        <span data-testid="verdict-title">{title}</span>
      </h2>
      {cause ? <ReasonSentence reason={cause} at={assessment.at} /> : <p>{acceptSentence(assessment, quote, words)}</p>}
      <VerdictAsks assessment={assessment} quote={quote} onOpenBook={onOpenBook} onSetUp={onSetUp} />
      <VerdictNotes assessment={assessment} />
    </section>
  );
}
