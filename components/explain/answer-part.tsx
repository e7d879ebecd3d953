import type { Explanation } from '@/lib/domain/explanation';
import { validityWords } from '../debtor/validity-words';
import { verdictLook } from '../debtor/verdict-look';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { answerTitle } from './answer-title';
import { ExplainPart } from './explain-part';
import type { Reader } from './reader';
import { ReasonList } from './reason-list';
import { toldReasons } from './told-reasons';

interface AnswerPartProps {
  readonly explanation: Explanation;
  readonly reader: Reader;
}

/** The answer to the request, and each reason for it. */
export function AnswerPart({ explanation, reader }: AnswerPartProps) {
  const words = useWords();
  const { assessment, quote, timeZone } = explanation;
  const { verdict, humanReview, isBinding } = assessment;
  const { tone, icon } = verdictLook(assessment, quote, words);
  const { deciding, also } = toldReasons(assessment, reader, words);
  return (
    <ExplainPart title={words.t('why_answer_title')} testId="why-answer">
      <div class={`why-answer tone-${tone}`} data-verdict={verdict}>
        <p class="verdict-title">
          <Icon name={icon} />
          <span>{answerTitle(explanation, reader, words)}</span>
        </p>
        {reader === 'us' && validityWords(assessment, words).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {humanReview && <p>{words.t('why_human')}</p>}
        {!isBinding && <p class="dim">{words.t('why_advice')}</p>}
      </div>
      {deciding.length > 0 ? <ReasonList reasons={deciding} timeZone={timeZone} /> : <p>{words.t('why_reasons_none')}</p>}
      {also.length > 0 && (
        <>
          <h3>{words.t('why_also_title')}</h3>
          <ReasonList reasons={also} timeZone={timeZone} />
        </>
      )}
    </ExplainPart>
  );
}
