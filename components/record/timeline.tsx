import { useState } from 'preact/hooks';
import { EVENT_WORDS, TOPIC_WORDS } from '@/lib/domain/record/event-words';
import { type TimelineEntry, topicOf } from '@/lib/domain/record/timeline-entry';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { EraseButton } from './erase-button';
import { RecordBy } from './record-by';
import { DAY_WORDS, TEXT_WORDS } from './timeline-words';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
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
export function Timeline({ entries, mayRetract, onRetract, onErase, paperHead, onPrint }: TimelineProps) {
  const words = useWords();
  const [topic, setTopic] = useState('');
  const topics = [...new Set(entries.map(topicOf))];
  const written = entries.filter(isWritten);
  const shown = topic === '' ? entries : entries.filter((entry) => topicOf(entry) === topic);
  if (entries.length === 0) return <p class="dim">{words.t('timeline_empty')}</p>;
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
        {shown.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            onRetract={mayRetract(entry) ? () => onRetract(entry) : null}
            onErase={onErase && isWritten(entry) ? () => onErase([entry]) : null}
          />
        ))}
      </ol>
      {onErase && written.length > 1 && (
        <EraseButton label={words.t('timeline_erase_all')} onErase={() => onErase(written)} testId="erase-all" />
      )}
    </div>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly onRetract: (() => void) | null;
  readonly onErase: (() => void) | null;
}

function Entry({ entry, onRetract, onErase }: EntryProps) {
  const words = useWords();
  const { type, isKnown, amount, invoices, day, texts, isRetracted, isErased } = entry;
  const key = EVENT_WORDS[type] as MessageKey | undefined;
  const title = isKnown && key ? words.t(key) : words.t('event_newer');
  const about = [
    ...(amount ? [words.format.money(amount)] : []),
    ...(day ? [words.t(DAY_WORDS[day.means], { date: words.format.date(day.on) })] : []),
    ...invoices,
  ];
  return (
    <li class="record-entry timeline-entry" data-type={type} data-retracted={isRetracted}>
      <p class={isRetracted ? 'timeline-struck' : undefined}>
        <strong>{title}</strong>
        {about.length > 0 && <span class="num timeline-about"> {about.join(' · ')}</span>}
      </p>
      {isRetracted && <p class="dim">{words.t('timeline_retracted')}</p>}
      {isErased && <p class="dim">{words.t('record_erased')}</p>}
      {texts.map(({ name, text }) => (
        <p key={name}>
          {TEXT_WORDS[name] && <span class="dim">{words.t(TEXT_WORDS[name])}: </span>}
          {text}
        </p>
      ))}
      <RecordBy {...entry} />
      {onRetract && !isRetracted && (
        <span class="no-print">
          <Button kind="plain" onClick={onRetract} testId="retract">
            {words.t('timeline_retract')}
          </Button>
        </span>
      )}
      {onErase && <EraseButton label={words.t('timeline_erase')} onErase={onErase} testId="erase" />}
    </li>
  );
}
