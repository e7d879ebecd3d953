import type { ConfirmationRecord } from '@/lib/domain/record/dispute-record';
import { useWords } from '../ui/words-context';

/** That a confirmation went out, when and to whom, and exactly what it said. */
export function SentText({ sentOn, text }: Pick<ConfirmationRecord, 'sentOn' | 'text'>) {
  const words = useWords();
  const date = words.format.date(sentOn);
  if (!text) return <p class="record-line">{words.t('dispute_sent', { date, to: '–' })}</p>;
  return (
    <details class="sent-text" data-testid="sent-text">
      <summary class="record-line">{words.t('dispute_sent', { date, to: text.to })}</summary>
      <strong>{text.subject}</strong>
      <p>{text.body}</p>
    </details>
  );
}
