import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { TextArea } from './text-area';

/** Why a flag is lifted, if anybody wants to say so. */
export function FlagLiftForm({ onLift }: { readonly onLift: (reason: string) => void }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  return (
    <div class="record-form">
      <TextArea label={words.t('flag_lift_reason')} value={reason} onInput={setReason} testId="flag-lift-reason" />
      <div class="record-row">
        <Button kind="primary" onClick={() => onLift(reason)} testId="flag-lift-confirm">
          {words.t('flag_lift_confirm')}
        </Button>
      </div>
    </div>
  );
}
