import type { FilePart } from '@/lib/domain/record/file-part';
import { useWords } from '../ui/words-context';
import { PART_WORDS } from './part-words';

interface FileTabsProps {
  readonly parts: readonly FilePart[];
  readonly shown: FilePart | null;
  readonly onShow: (part: FilePart) => void;
}

/** The parts of a customer's file, one at a time. */
export function FileTabs({ parts, shown, onShow }: FileTabsProps) {
  const words = useWords();
  return (
    <nav class="record-bar" aria-label={words.t('desk_parts')}>
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          class={part === shown ? 'button button-primary' : 'button button-quiet'}
          aria-current={part === shown ? 'page' : undefined}
          onClick={() => onShow(part)}
          data-testid={`part-${part}`}
        >
          {words.t(PART_WORDS[part])}
        </button>
      ))}
    </nav>
  );
}
