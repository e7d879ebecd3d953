import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface EraseButtonProps {
  readonly label: string;
  readonly onErase: () => void;
  readonly testId: string;
}

/** Erases after a question: it cannot be undone. */
export function EraseButton({ label, onErase, testId }: EraseButtonProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div class="record-row no-print">
        <Button kind="plain" onClick={() => setAsking(true)} testId={testId}>
          {label}
        </Button>
      </div>
    );
  return (
    <div class="no-print">
      <p role="status">{words.t('retention_ask')}</p>
      <div class="record-row">
        <Button onClick={onErase} testId={`${testId}-yes`}>
          {label}
        </Button>
        <Button kind="plain" onClick={() => setAsking(false)}>
          {words.t('timeline_keep')}
        </Button>
      </div>
    </div>
  );
}
