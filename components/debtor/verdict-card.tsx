import type { Assessment, Lift } from '@/lib/domain/assessment';
import type { Quote } from '@/lib/domain/quote';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { behaviourSentence, isGoodPayer } from './behaviour-sentence';
import { decidingReasons } from './reason-order';
import { ReasonSentence } from './reason-sentence';
import { verdictLook } from './verdict-look';

const NEXT_STEP: Readonly<Record<Lift['by'], MessageKey>> = {
  'credit-manager': 'next_credit_manager',
  'two-people': 'next_two_people',
  data: 'next_data',
  nobody: 'next_nobody',
};
/** Who has the last word when several must lift something. */
const HARDEST_FIRST: readonly Lift['by'][] = ['nobody', 'two-people', 'credit-manager', 'data'];

/** Offers on credit need nobody; where only money in hand would do, who can lift it comes first. */
function nextStep({ verdict, counterOffers, lifts }: Assessment): MessageKey | null {
  if (verdict === 'accept') return null;
  const by = HARDEST_FIRST.find((who) => lifts.some((lift) => lift.by === who));
  if (by) return NEXT_STEP[by];
  return counterOffers.length > 0 ? 'next_offers' : null;
}

function acceptSentence(assessment: Assessment, quote: Quote | null, words: Words): string {
  const { headroom } = assessment.exposure;
  if (isGoodPayer(assessment.behaviour)) return behaviourSentence(assessment.behaviour, words) ?? '';
  if (!quote || headroom === null || headroom.minor < 0) return words.t('accept_within_policy');
  return words.t('accept_within_limit', { amount: words.format.money(headroom) });
}

interface VerdictCardProps {
  readonly assessment: Assessment;
  readonly quote: Quote | null;
  readonly onOpenBook: () => void;
}

/** The answer first: word, icon and colour, why in one sentence, and what to do next. */
export function VerdictCard({ assessment, quote, onOpenBook }: VerdictCardProps) {
  const words = useWords();
  const { tone, icon, title } = verdictLook(assessment, quote, words);
  const cause = decidingReasons(assessment)[0];
  const next = nextStep(assessment);
  return (
    <section class={`verdict tone-${tone}`} data-testid="verdict" data-verdict={assessment.verdict} aria-live="polite">
      <h2 class="verdict-title">
        <Icon name={icon} />
        <span data-testid="verdict-title">{title}</span>
      </h2>
      {cause ? <ReasonSentence reason={cause} /> : <p>{acceptSentence(assessment, quote, words)}</p>}
      {next && <p class="verdict-next">{words.t(next)}</p>}
      {next === 'next_data' && (
        <div class="verdict-action">
          <Button kind="primary" onClick={onOpenBook}>
            {words.t('book_refresh')}
          </Button>
        </div>
      )}
    </section>
  );
}
