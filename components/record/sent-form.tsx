import { CONFIRMATION_CHANNELS, type ConfirmationChannel } from '@/lib/domain/record/dispute-record';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { SelectField } from './select-field';
import { TextField } from './text-field';

const CHANNEL_WORDS: Readonly<Record<ConfirmationChannel, MessageKey>> = {
  email: 'sent_by_email',
  letter: 'sent_by_letter',
  'handed-over': 'sent_by_hand',
};

/** How and to whom a text went. */
export interface SentDraft {
  readonly channel: ConfirmationChannel;
  readonly to: string;
}

interface SentFormProps {
  readonly draft: SentDraft;
  readonly onDraft: (draft: SentDraft) => void;
  readonly onSent: () => void;
  readonly onBack: () => void;
}

/** That a person sent a text, how and to whom: we prepare, and keep it as it went. */
export function SentForm({ draft, onDraft, onSent, onBack }: SentFormProps) {
  const words = useWords();
  return (
    <div class="record-form" data-testid="sent-form">
      <div class="record-row record-dates">
        <SelectField
          label={words.t('sent_channel')}
          options={CONFIRMATION_CHANNELS.map((value) => ({ value, label: words.t(CHANNEL_WORDS[value]) }))}
          chosen={draft.channel}
          onChoose={(channel) => onDraft({ ...draft, channel })}
          testId="sent-channel"
        />
        <TextField label={words.t('sent_to')} value={draft.to} onInput={(to) => onDraft({ ...draft, to })} testId="sent-to" />
      </div>
      <div class="record-row">
        <Button kind="primary" isDisabled={draft.to.trim() === ''} onClick={onSent} testId="sent-record">
          {words.t('sent_record')}
        </Button>
        <Button kind="plain" onClick={onBack}>
          {words.t('record_back')}
        </Button>
      </div>
    </div>
  );
}
