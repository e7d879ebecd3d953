import { useState } from 'preact/hooks';
import { dateInZone } from '@/lib/domain/local-date';
import { TOPIC_WORDS } from '@/lib/domain/record/event-words';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import type { ScoreChange } from '@/lib/domain/score-history/kept-score';
import { becauseText, changeTexts } from '../debtor/score-change-words';
import { Button } from '../ui/button';
import { DateText } from '../ui/date-text';
import { useWords } from '../ui/words-context';
import { EraseButton } from './erase-button';
import { TimelineEntryRow } from './timeline-entry-row';
import { timelineRows } from './timeline-rows';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** How the score moved meanwhile. */
  readonly changes: readonly ScoreChange[];
  /** IANA zone in which moments become dates. */
  readonly timeZone: string;
  /** Whether whoever looks may take this entry back. */
  readonly mayRetract: (entry: TimelineEntry) => boolean;
  readonly onRetract: (entry: TimelineEntry) => void;
  /** Erases what people wrote in these entries, for good; null: whoever looks may not. */
  readonly onErase: ((entries: readonly TimelineEntry[]) => void) | null;
  /** What is said at its head on paper: who recorded it, and when it was printed. */
  readonly paperHead: string;
  readonly onPrint: () => void;
}

/** Somebody wrote something in it, and it is still there. */
const isWritten = ({ texts, isErased }: TimelineEntry): boolean => texts.length > 0 && !isErased;

/** Everything that happened with a customer, the newest first; by topic, and on paper for the agency or the court. */
export function Timeline(props: TimelineProps) {
  const { entries, changes, timeZone, mayRetract, onRetract, onErase, paperHead, onPrint } = props;
  const words = useWords();
  const [topic, setTopic] = useState('');
  const rows = timelineRows(entries, changes);
  const topics = [...new Set(rows.map((row) => row.topic))];
  const written = entries.filter(isWritten);
  const shown = topic === '' ? rows : rows.filter((row) => row.topic === topic);
  if (rows.length === 0) return <p class="dim">{words.t('timeline_empty')}</p>;
  return (
    <div class="record-form">
      <p class="print-only">{paperHead}</p>
      <div class="record-row no-print">
        <label>
          {words.t('timeline_filter')}{' '}
          <select
            class="field"
            value={topic}
            onChange={(event) => setTopic(event.currentTarget.value)}
            data-testid="timeline-filter"
          >
            <option value="">{words.t('timeline_all')}</option>
            {topics.map((each) => (
              <option key={each} value={each}>
                {words.say(TOPIC_WORDS[each] ?? each)}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={onPrint} testId="timeline-print">
          {words.t('timeline_print')}
        </Button>
      </div>
      <ol class="record-list" data-testid="timeline">
        {shown.map((row) =>
          row.is === 'score' ? (
            <Change key={row.at} change={row.change} timeZone={timeZone} />
          ) : (
            <TimelineEntryRow
              key={row.entry.id}
              entry={row.entry}
              onRetract={mayRetract(row.entry) ? () => onRetract(row.entry) : null}
              onErase={onErase && isWritten(row.entry) ? () => onErase([row.entry]) : null}
            />
          ),
        )}
      </ol>
      {onErase && written.length > 1 && (
        <EraseButton label={words.t('timeline_erase_all')} onErase={() => onErase(written)} testId="erase-all" />
      )}
    </div>
  );
}

function Change({ change, timeZone }: { readonly change: ScoreChange; readonly timeZone: string }) {
  const words = useWords();
  return (
    <li class="record-entry timeline-entry" data-type="score">
      {changeTexts(change, words).map((text) => (
        <p key={text}>
          <strong>{text}</strong>
        </p>
      ))}
      <p>{becauseText(change, words)}</p>
      <span class="record-by">
        <DateText of={dateInZone(change.at, timeZone)} />
      </span>
    </li>
  );
}
