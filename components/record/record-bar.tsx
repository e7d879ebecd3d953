import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import type { FilePart } from '@/lib/domain/record/file-part';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { PART_WORDS } from './part-words';
import { recordCount } from './record-count';

interface RecordBarProps {
  readonly record: DebtorRecord;
  readonly parts: readonly FilePart[];
  readonly open: FilePart | null;
  readonly onOpen: (part: FilePart) => void;
  readonly onOpenFile: () => void;
}

/** The parts of a customer's file as buttons, each with how many of it there are. */
export function RecordBar({ record, parts, open, onOpen, onOpenFile }: RecordBarProps) {
  const words = useWords();
  return (
    <Section
      title={words.t('record_section')}
      aside={
        <Button kind="plain" onClick={onOpenFile} testId="open-file">
          {words.t('desk_open_file')}
        </Button>
      }
    >
      <nav class="record-bar" aria-label={words.t('desk_parts')}>
        {parts.map((part) => {
          const count = recordCount(record, part);
          return (
            <Button key={part} onClick={() => onOpen(part)} isExpanded={part === open} testId={`part-${part}`}>
              {words.t(PART_WORDS[part])}
              {count > 0 && <span class="num"> {count}</span>}
            </Button>
          );
        })}
      </nav>
    </Section>
  );
}
