import { useState } from 'preact/hooks';
import type { TextChannel } from '@/lib/domain/letters/text-kind';
import type { MessageKey } from '@/lib/words/catalogue';
import { TextArea } from '../record/text-area';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface StepSentProps {
  readonly channel: TextChannel;
  /** To whom it goes, as far as it is known. */
  readonly to: string;
  readonly onSent: (to: string, note: string) => void;
}

const DONE: Readonly<Partial<Record<TextChannel, MessageKey>>> = { phone: 'act_called', 'sales-task': 'act_passed_on' };

/** That a person sent it, called or passed it on: only then the step is taken. */
export function StepSent({ channel, to, onSent }: StepSentProps) {
  const words = useWords();
  const [receiver, setReceiver] = useState(to);
  const [note, setNote] = useState('');
  return (
    <div class="record-form" data-testid="step-sent">
      <TextField
        label={words.t(channel === 'phone' ? 'act_spoken_with' : 'sent_to')}
        value={receiver}
        onInput={setReceiver}
        testId="step-to"
      />
      {channel === 'phone' && <TextArea label={words.t('act_said')} value={note} onInput={setNote} testId="step-note" />}
      <div class="record-row">
        <Button
          kind="primary"
          isDisabled={receiver.trim() === ''}
          onClick={() => onSent(receiver.trim(), note.trim())}
          testId="step-take"
        >
          {words.t(DONE[channel] ?? 'sent_record')}
        </Button>
      </div>
    </div>
  );
}
