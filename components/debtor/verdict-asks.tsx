import type { Assessment, Lift } from '@/lib/domain/assessment';
import type { CreditRequest } from '@/lib/domain/credit-request';
import type { Quote } from '@/lib/domain/quote';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { isRateMissing } from './reason-order';

const ASK: Readonly<Record<CreditRequest['kind'], MessageKey>> = { limit: 'request_limit', security: 'request_security' };

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

/** By name where the amount is known; fresh books and a refusal are for nobody to decide. */
function decidersText({ verdict, deciders }: Assessment, quote: Quote | null, words: Words): string | null {
  if (verdict !== 'refer' || !quote?.total || deciders.length === 0) return null;
  const roles = words.format.list(deciders.map((role) => words.say(ROLE_WORDS[role])));
  return words.t('deciders', { roles });
}

interface VerdictAsksProps {
  readonly assessment: Assessment;
  readonly quote: Quote | null;
  readonly onOpenBook: () => void;
  /** Opens where exchange rates are switched on. */
  readonly onSetUp: () => void;
}

/** What to do about a verdict that is not an accept: what to ask, and who decides. */
export function VerdictAsks({ assessment, quote, onOpenBook, onSetUp }: VerdictAsksProps) {
  const words = useWords();
  const isRate = isRateMissing(assessment);
  const next = nextStep(assessment);
  const deciders = next === 'next_data' || next === 'next_nobody' ? null : decidersText(assessment, quote, words);
  const isNamed = deciders !== null && (next === 'next_credit_manager' || next === 'next_two_people');
  const said = [
    ...(next && !isNamed ? [words.t(next === 'next_data' && isRate ? 'next_rates' : next)] : []),
    ...(deciders ? [deciders] : []),
  ];
  return (
    <>
      {assessment.requests.map(({ kind, amount }) => (
        <p key={kind} class="verdict-ask" data-testid="request" data-kind={kind}>
          <Icon name="arrow" /> {words.t(ASK[kind], { amount: words.format.money(amount) })}
        </p>
      ))}
      {said.length > 0 && <p class="verdict-next">{said.join(' ')}</p>}
      {next === 'next_data' && (
        <div class="verdict-action">
          <Button kind="primary" onClick={isRate ? onSetUp : onOpenBook} testId="verdict-action">
            {words.t(isRate ? 'conversion_set_up' : 'book_refresh')}
          </Button>
        </div>
      )}
    </>
  );
}
