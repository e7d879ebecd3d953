import { useId, useRef } from 'preact/hooks';
import type { LocalDate } from '@/lib/domain/local-date';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { CheckBody } from './check-body';
import { ITEM_WORDS, STATE_LOOK } from './check-words';
import { evidenceLine } from './evidence-line';
import { validityText } from './validity-text';

type BodyProps = Parameters<typeof CheckBody>[0];

interface CheckRowProps extends BodyProps {
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly today: LocalDate;
  readonly onToggle: () => void;
  /** A key on the row itself, never one typed in its fields. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly headRef: (head: HTMLButtonElement | null) => void;
}

/** One of the eleven: state in icon and word, what it rests on, and, opened, its whole sentence with what may be done. */
export function CheckRow({ isActive, isOpen, onToggle, onKey, headRef, ...body }: CheckRowProps) {
  const words = useWords();
  const id = useId();
  const head = useRef<HTMLButtonElement | null>(null);
  const { row, today } = body;
  const { icon, word } = STATE_LOOK[row.state];
  const validity = validityText(row, today, words);
  const { sentence, short } = ITEM_WORDS[row.item];
  /** Leaves a form or the buttons, and comes back to the row. */
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.target === head.current) return;
    event.preventDefault();
    event.stopPropagation();
    body.onForm(null);
    head.current?.focus();
  };
  const keep = (element: HTMLButtonElement | null) => {
    head.current = element;
    headRef(element);
  };
  return (
    <li
      class={`check check-${row.state}${isOpen ? ' check-opened' : ''}`}
      data-item={row.item}
      data-state={row.state}
      onKeyDown={onEscape}
    >
      <button
        type="button"
        class="check-head"
        ref={keep}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
        onKeyDown={onKey}
        data-testid={`check-${row.item}`}
      >
        <Icon name={icon} />
        <span class="check-name">{words.t(short)}</span>
        <span class="check-word">{words.t(word)}</span>
        <span class="check-line">{evidenceLine(row, today, words)}</span>
        {validity !== null && <span class="check-until">{validity}</span>}
      </button>
      {isOpen && (
        <div class="check-body" id={id}>
          <p class="check-sentence" data-testid="check-sentence">
            {words.t(sentence)}
          </p>
          <CheckBody {...body} />
        </div>
      )}
    </li>
  );
}
