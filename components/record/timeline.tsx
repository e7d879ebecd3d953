import { useState } from 'preact/hooks';
import { dateInZone } from '@/lib/domain/local-date';
import { EVENT_WORDS, TOPIC_WORDS } from '@/lib/domain/record/event-words';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import type { ScoreChange } from '@/lib/domain/score-history/kept-score';
import type { MessageKey } from '@/lib/words/catalogue';
import { becauseText, changeTexts } from '../debtor/score-change-words';
import { Button } from '../ui/button';
import { DateText } from '../ui/date-text';
import { useWords } from '../ui/words-context';
import { RecordBy } from './record-by';
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
  readonly onPrint: () => void;
}

/** Everything that happened with a customer, the newest first; by topic, and on paper for the agency or the court. */
export function Timeline({ entries, changes, timeZone, mayRetract, onRetract, onPrint }: TimelineProps) {
  const words = useWords();
  const [topic, setTopic] = useState('');
  const rows = timelineRows(entries, changes);
  const topics = [...new Set(rows.map((row) => row.topic))];
  const shown = topic === '' ? rows : rows.filter((row) => row.topic === topic);
  if (rows.length === 0) return <p class="dim">{words.t('timeline_empty')}</p>;
  return (
    <div class="record-form">
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
            <Entry key={row.entry.id} entry={row.entry} onRetract={mayRetract(row.entry) ? () => onRetract(row.entry) : null} />
          ),
        )}
      </ol>
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

function Entry({ entry, onRetract }: { readonly entry: TimelineEntry; readonly onRetract: (() => void) | null }) {
  const words = useWords();
  const { type, isKnown, amount, texts, isRetracted, isErased } = entry;
  const key = EVENT_WORDS[type] as MessageKey | undefined;
  const title = isKnown && key ? words.t(key) : words.t('event_newer');
  return (
    <li class="record-entry timeline-entry" data-type={type} data-retracted={isRetracted}>
      <p class={isRetracted ? 'timeline-struck' : undefined}>
        <strong>{title}</strong>
        {amount && <span class="num"> {words.format.money(amount)}</span>}
      </p>
      {isRetracted && <p class="dim">{words.t('timeline_retracted')}</p>}
      {isErased && <p class="dim">{words.t('record_erased')}</p>}
      {texts.map((text, at) => (
        <p key={at}>{text}</p>
      ))}
      <RecordBy {...entry} />
      {onRetract && !isRetracted && (
        <span class="no-print">
          <Button kind="plain" onClick={onRetract} testId="retract">
            {words.t('timeline_retract')}
          </Button>
        </span>
      )}
    </li>
  );
}
