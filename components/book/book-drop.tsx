import type { TargetedDragEvent, TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { droppedFiles, MOST_FILES } from './dropped-files';

const ACCEPT = '.xaf,.xml,.csv,.txt,.tsv,.xlsx,.zip,.sta,.940,.mt940,.053';

/** Every browser knows it; the types of the elements do not. */
const FOLDER: object = { webkitdirectory: true };

interface BookDropProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files, or a folder of them, come from an input or are dropped; the inputs alone are enough for keyboard and screen reader. */
export function BookDrop({ onFiles }: BookDropProps) {
  const words = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: readonly File[]) => files.length > 0 && onFiles(files.slice(0, MOST_FILES));
  const hover = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) droppedFiles(event.dataTransfer).then(take);
  };
  const choose = (event: TargetedEvent<HTMLInputElement>) => {
    take([...(event.currentTarget.files ?? [])]);
    // The same file may be chosen again after it was put right.
    event.currentTarget.value = '';
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
      <span class="row row-start">
        <label class="button button-primary" for={id}>
          {words.t('book_choose')}
        </label>
        <label class="button" for={`${id}-folder`}>
          {words.t('book_choose_folder')}
        </label>
      </span>
      <input id={id} class="hidden-text" type="file" multiple accept={ACCEPT} data-testid="book-file" onChange={choose} />
      <input id={`${id}-folder`} class="hidden-text" type="file" {...FOLDER} onChange={choose} />
    </section>
  );
}
