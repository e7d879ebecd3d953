import type { Assessment, ConditionId } from '@/lib/domain/assessment';
import { useWords } from '../ui/words-context';
import { ReasonSentence } from './reason-sentence';
import { validityWords } from './validity-words';

/** Asking for what is overdue is OVD-01's sentence, and what to settle first is an offer: neither is said again. */
const CONDITION_WORDS: Readonly<Partial<Record<ConditionId, string>>> = {
  'CO-PREPAID': 'condition_co_prepaid',
  'CO-SPLIT': 'condition_co_split',
};

function conditionKeys({ verdict, conditions, holdsUntil }: Assessment): readonly string[] {
  if (verdict !== 'accept') return [];
  const keys = conditions.flatMap(({ id }) => CONDITION_WORDS[id] ?? []);
  return holdsUntil ? [...keys, 'holds_reserve'] : keys;
}

/** What belongs to the verdict: how long it holds, on what condition, what disputes would make of it, and whose last word it is. */
export function VerdictNotes({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { verdict, humanReview, isBinding, reasons, at } = assessment;
  const disputes = reasons.find(({ rule }) => rule === 'DSP-05');
  return (
    <>
      {validityWords(assessment, words).map((sentence) => (
        <p key={sentence} data-testid="validity">
          {sentence}
        </p>
      ))}
      {conditionKeys(assessment).map((key) => (
        <p key={key} class="verdict-next" data-testid="condition">
          {words.say(key)}
        </p>
      ))}
      {disputes && <ReasonSentence reason={disputes} at={at} />}
      {humanReview && (
        <p data-testid="human-review">{words.t(verdict === 'reject' ? 'human_review_reject' : 'human_review_refer')}</p>
      )}
      {!isBinding && (
        <p class="verdict-next verdict-advice" data-testid="advice-only">
          {words.t('advice_only')}
        </p>
      )}
    </>
  );
}
