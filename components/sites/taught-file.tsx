import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { useWords } from '../ui/words-context';

interface TaughtFileProps {
  /** Null: there is nothing to take out. */
  readonly onExport: (() => void) | null;
  readonly onImport: (file: File) => void;
}

/** What was taught as a file: for a colleague, or for another computer. */
export function TaughtFile({ onExport, onImport }: TaughtFileProps) {
  const words = useWords();
  return (
    <div class="taught-file">
      {onExport && (
        <Button onClick={onExport} testId="taught-export">
          {words.t('taught_export')}
        </Button>
      )}
      <FileButton label={words.t('taught_import')} accept=".json,application/json" onFile={onImport} testId="taught-file" />
    </div>
  );
}
