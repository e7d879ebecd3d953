import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { TextArea } from './text-area';

interface CancelFormProps {
  readonly onCancel: (reason: string) => void;
  readonly onBack: () => void;
}

/** Why an arrangement ends. */
export function CancelForm({ onCancel, onBack }: CancelFormProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  return (
    <>
      <TextArea
        label={words.t('arrangement_cancel_reason')}
        value={reason}
        onInput={setReason}
        testId="arrangement-cancel-reason"
      />
      <div class="record-row">
        <Button kind="primary" isDisabled={reason.trim() === ''} onClick={() => onCancel(reason)} testId="arrangement-cancel-do">
          {words.t('arrangement_cancel')}
        </Button>
        <Button kind="plain" onClick={onBack}>
          {words.t('record_back')}
        </Button>
      </div>
    </>
  );
}
