import { useState } from 'preact/hooks';
import { TextArea } from '../record/text-area';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

/** Ends an improvement; what was measured until today stays as it is. */
export function CloseImprovementForm({ onClose }: { readonly onClose: (note: string) => void }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  if (!isOpen)
    return (
      <span>
        <Button onClick={() => setOpen(true)} testId="improvement-close">
          {words.t('improvement_close')}
        </Button>
      </span>
    );
  return (
    <div class="record-form">
      <TextArea label={words.t('improvement_note')} value={note} onInput={setNote} testId="improvement-note" />
      <div class="record-row">
        <Button kind="primary" onClick={() => onClose(note)} testId="improvement-close-confirm">
          {words.t('improvement_close_confirm')}
        </Button>
        <Button kind="plain" onClick={() => setOpen(false)}>
          {words.t('improvement_cancel')}
        </Button>
      </div>
    </div>
  );
}
