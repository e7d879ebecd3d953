import { useState } from 'preact/hooks';
import type { At, Reason } from '@/lib/domain/assessment';
import { CALL_RESULTS, type CallResult } from '@/lib/domain/record/step-record';
import { ReasonSentence } from '../debtor/reason-sentence';
import { RadioField } from '../record/radio-field';
import { TextArea } from '../record/text-area';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { RESULT } from './dunning-words';

interface SalesCallProps {
  /** What the account owner is asked (LAD-03, LAD-05); null: nothing. */
  readonly invitation: Reason | null;
  readonly at: At;
  /** Says "I will call"; null: it was said, or there is nothing to put off. */
  readonly onCall: (() => void) | null;
  /** Records what was heard; null: nobody was asked to call. */
  readonly onAnswer: ((result: CallResult, said: string) => void) | null;
}

/** Sales is asked to call its customer first, says so, and tells what it heard (domain.md R2-16). */
export function SalesCall({ invitation, at, onCall, onAnswer }: SalesCallProps) {
  const words = useWords();
  const [result, setResult] = useState<CallResult | null>(null);
  const [said, setSaid] = useState('');
  if (!invitation && !onAnswer) return null;
  return (
    <section class="act-box" data-testid="sales-call">
      {invitation && <ReasonSentence reason={invitation} at={at} />}
      {onCall && (
        <Button kind="primary" onClick={onCall} testId="sales-will-call">
          {words.t('act_i_call')}
        </Button>
      )}
      {onAnswer && (
        <div class="record-form">
          <RadioField
            legend={words.t('act_heard')}
            options={CALL_RESULTS.map((value) => ({ value, label: words.t(RESULT[value]) }))}
            chosen={result}
            onChoose={setResult}
            testId="call-result"
          />
          <TextArea label={words.t('act_said')} value={said} onInput={setSaid} testId="call-said" />
          <div class="record-row">
            <Button
              kind="primary"
              isDisabled={result === null}
              onClick={() => result && onAnswer(result, said)}
              testId="call-answer"
            >
              {words.t('act_answer')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
