import type { StepRecord } from '@/lib/domain/record/step-record';
import { RecordBy } from '../record/record-by';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { RESULT, stepText } from './dunning-words';

/** What was sent and said for what is open now, each as it went out. */
export function StepsTaken({ steps }: { readonly steps: readonly StepRecord[] }) {
  const words = useWords();
  if (steps.length === 0) return null;
  return (
    <Section title={words.t('act_taken')} testId="steps-taken">
      <ul class="record-list">
        {steps.map(({ answer, text, ...step }) => (
          <li key={step.id} class="record-entry" data-testid="step-taken">
            <span class="record-row">
              <strong class="capital">{stepText(step.step, step.channel, words)}</strong> <RecordBy {...step} />
            </span>
            {answer && (
              <p>
                {words.t(RESULT[answer.result])}
                {answer.said && `: ${answer.said}`}
              </p>
            )}
            {text && text.body !== '' && (
              <details>
                <summary>{words.t('act_as_sent', { to: text.to })}</summary>
                {text.subject !== '' && <p>{text.subject}</p>}
                <p>{text.body}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
