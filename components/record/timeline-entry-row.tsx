import { EVENT_WORDS } from '@/lib/domain/record/event-words';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { EraseButton } from './erase-button';
import { RecordBy } from './record-by';
import { choiceTexts } from './timeline-choices';
import { DAY_WORDS, TEXT_WORDS } from './timeline-words';

interface TimelineEntryRowProps {
  readonly entry: TimelineEntry;
  /** Null: whoever looks may not take it back. */
  readonly onRetract: (() => void) | null;
  /** Null: whoever looks may not erase it, or there is nothing to erase. */
  readonly onErase: (() => void) | null;
}

/** One thing that somebody recorded. */
export function TimelineEntryRow({ entry, onRetract, onErase }: TimelineEntryRowProps) {
  const words = useWords();
  const { type, isKnown, amount, invoices, day, texts, isRetracted, isErased } = entry;
  const key = EVENT_WORDS[type] as MessageKey | undefined;
  const title = isKnown && key ? words.t(key) : words.t('event_newer');
  const about = [
    ...choiceTexts(entry, words),
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
          {TEXT_WORDS[name] && <span class="dim">{words.format.label(words.t(TEXT_WORDS[name]))} </span>}
          {text}
        </p>
      ))}
      <RecordBy {...entry} />
      <div class="record-row timeline-actions no-print">
        {onRetract && !isRetracted && (
          <Button kind="plain" onClick={onRetract} testId="retract">
            {words.t('timeline_retract')}
          </Button>
        )}
        {onErase && <EraseButton label={words.t('timeline_erase')} onErase={onErase} testId="erase" />}
      </div>
    </li>
  );
}
