import { dateInZone, type Instant } from '@/lib/domain/local-date';
import type { ScoreChange } from '@/lib/domain/score-history/kept-score';
import { DateText } from '../ui/date-text';
import { useWords } from '../ui/words-context';
import { becauseText, changeTexts } from './score-change-words';

/** As many as a narrow panel has room for. */
const SHOWN = 5;

interface ScoreChangesProps {
  /** When the score was last worked out; null: not yet since it is kept. */
  readonly updatedAt: Instant | null;
  /** The newest first. */
  readonly changes: readonly ScoreChange[];
  readonly now: Instant;
  /** IANA zone in which moments become dates. */
  readonly timeZone: string;
}

/** How fresh the score is, and behind it what it was before and what moved it (domain.md R3-06). */
export function ScoreChanges({ updatedAt, changes, now, timeZone }: ScoreChangesProps) {
  return (
    <div class="score-changes dim" data-testid="score-changes">
      {updatedAt !== null && <Kept updatedAt={updatedAt} changes={changes} now={now} timeZone={timeZone} />}
    </div>
  );
}

function Kept({ updatedAt, changes, now, timeZone }: ScoreChangesProps & { readonly updatedAt: Instant }) {
  const words = useWords();
  const isJustNow = Date.parse(now) - Date.parse(updatedAt) < 60_000;
  return (
    <>
      <p data-testid="score-updated">
        {isJustNow ? words.t('score_updated_now') : words.t('score_updated', { age: words.age(updatedAt, now) })}
      </p>
      {changes.length === 0 ? (
        <p>{words.t('score_changes_none')}</p>
      ) : (
        <details>
          <summary>{words.t('score_changes', { count: changes.length })}</summary>
          <ol>
            {changes.slice(0, SHOWN).map((change) => (
              <li key={change.at} data-testid="score-change">
                <DateText of={dateInZone(change.at, timeZone)} today={dateInZone(now, timeZone)} />
                {changeTexts(change, words).map((text) => (
                  <p key={text} class="score-change">
                    {text}
                  </p>
                ))}
                <p>{becauseText(change, words)}</p>
              </li>
            ))}
          </ol>
          {changes.length > SHOWN && <p>{words.t('score_changes_more')}</p>}
        </details>
      )}
    </>
  );
}
