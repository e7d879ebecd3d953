import type { ReferralRecord } from '@/lib/domain/record/referral-record';
import { RecordBy } from '../record/record-by';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { answerTerms } from './answer-terms';
import { ANSWER_ICON, ANSWER_TITLE, rolesText } from './decision-words';

/** A deal that was referred: that it waits, or what came back, for whoever asked (R3-10). */
export function ReferralCard({ referral }: { readonly referral: ReferralRecord }) {
  const words = useWords();
  const { answer, question } = referral;
  if (!answer) {
    return (
      <section class="decided" aria-label={words.t('referral_title')} data-testid="referral" data-state="waiting">
        <p class="decided-title">
          <Icon name="refer" /> {words.t('referral_waiting')}
        </p>
        <RecordBy {...referral} />
        {question && <p class="decided-reason">{question}</p>}
      </section>
    );
  }
  const terms = answerTerms(answer, words);
  return (
    <section
      class={answer.outcome === 'reject' ? 'decided decided-no' : 'decided decided-yes'}
      aria-label={words.t('referral_title')}
      aria-live="polite"
      data-testid="referral"
      data-state={answer.waitsFor.length > 0 ? 'half' : answer.outcome}
    >
      <p class="decided-title">
        <Icon name={ANSWER_ICON[answer.outcome]} /> {words.t(ANSWER_TITLE[answer.outcome])}
      </p>
      {terms !== '' && <p class="num">{terms}</p>}
      <p class="decided-reason">{answer.text ?? words.t('record_erased')}</p>
      {answer.waitsFor.length > 0 && (
        <p class="decided-note">{words.t('decided_waits', { roles: rolesText(answer.waitsFor, words) })}</p>
      )}
      <RecordBy {...answer} />
    </section>
  );
}
