import type { TextKind } from '@/lib/domain/letters/text-kind';
import { TEXTS } from '@/lib/words/letters/texts';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';
import { fieldMeaning } from './fault-words';

interface FieldListProps {
  readonly kind: TextKind;
  readonly onInsert: (field: string) => void;
}

/** The fields this kind of text may name; a push puts one where the cursor stands. */
export function FieldList({ kind, onInsert }: FieldListProps) {
  const words = useWords();
  const { fields, needs } = TEXTS[kind];
  return (
    <details class="letter-field-list">
      <summary>{words.t('letter_template_fields')}</summary>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <button type="button" class="letter-chip" onClick={() => onInsert(field)} data-testid={`letter-insert-${field}`}>
              <code>{`{${field}}`}</code> {fieldMeaning(field, words)}
            </button>
            {needs.includes(field) && <Badge>{words.t('letter_template_needed')}</Badge>}
          </li>
        ))}
      </ul>
    </details>
  );
}
