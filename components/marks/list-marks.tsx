import type { Mark } from '@/lib/domain/mark';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { MARK_FACE } from './mark-face';

/** A name of the list that has a mark. */
export interface MarkedName {
  readonly name: string;
  readonly mark: Mark;
}

/** A mark that can be seen: its left and its middle, in CSS pixels. */
export interface SeenMark {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly mark: Mark;
}

interface ListMarksProps {
  /** Every name once, in the order of the page. */
  readonly names: readonly MarkedName[];
  readonly seen: readonly SeenMark[];
  /** Whether there is room for the word beside the icon. */
  readonly hasWords: boolean;
}

/** The marks where the names stand, and the same as a list for who does not see them. */
export function ListMarks({ names, seen, hasWords }: ListMarksProps) {
  const words = useWords();
  const wordOf = (mark: Mark) => words.t(MARK_FACE[mark].word);
  return (
    <>
      {names.length > 0 && (
        <section class="hidden-text" aria-label={words.t('marks_title')}>
          <ul>
            {names.map(({ name, mark }) => (
              <li key={`${name} ${mark}`}>{words.t('marks_line', { name, verdict: wordOf(mark) })}</li>
            ))}
          </ul>
        </section>
      )}
      <div aria-hidden="true" data-testid="marks">
        {seen.map(({ row, x, y, mark }) => (
          <span
            key={row}
            class={`mark tone-${MARK_FACE[mark].tone}`}
            data-mark={mark}
            style={{ transform: `translate(${x}px, ${y}px) translateY(-50%)` }}
          >
            <Icon name={MARK_FACE[mark].icon} />
            {hasWords && <span>{wordOf(mark)}</span>}
          </span>
        ))}
      </div>
    </>
  );
}
