import { useId } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface TaughtFileProps {
  /** Null: there is nothing to take out. */
  readonly onExport: (() => void) | null;
  readonly onImport: (file: File) => void;
}

/** What was taught as a file: for a colleague, or for another computer. */
export function TaughtFile({ onExport, onImport }: TaughtFileProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="taught-file">
      {onExport && (
        <Button onClick={onExport} testId="taught-export">
          {words.t('taught_export')}
        </Button>
      )}
      <label class="button button-quiet" for={id}>
        {words.t('taught_import')}
      </label>
      <input
        id={id}
        class="hidden-text"
        type="file"
        accept=".json,application/json"
        data-testid="taught-file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onImport(file);
          // The same file may be chosen again after it was put right.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
