import type { TargetedDragEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';

/** The file comes from the input or is dropped on it; the input alone is enough for keyboard and screen reader. */
export function BookDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => file && onFile(file);
  const hover = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files[0]);
  };
  return (
    <section
      class={isOver ? 'drop drop-over' : 'drop'}
      aria-label={words.t('book_drop')}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="file" />
      <span>{words.t('book_drop')}</span>
      <label class="button button-primary" for={id}>
        {words.t('book_choose')}
      </label>
      <input
        id={id}
        class="hidden-text"
        type="file"
        accept=".xaf,.xml,.csv,.txt"
        data-testid="book-file"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file may be chosen again after it was put right.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
