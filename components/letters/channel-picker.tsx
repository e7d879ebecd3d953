import { useId } from 'preact/hooks';
import { ruleId } from '@/lib/domain/ids';
import type { ChannelChoice, ChannelRefusal } from '@/lib/domain/letters/text-channels';
import type { TextChannel } from '@/lib/domain/letters/text-kind';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { CHANNEL } from '../dunning/dunning-words';
import { useWords } from '../ui/words-context';
import type { Channels } from './letter-screen';

const REFUSAL_WORDS: Readonly<Record<Exclude<ChannelRefusal, 'COM-01'>, MessageKey>> = {
  'formal-step': 'letter_refusal_formal_step',
  'no-mobile': 'letter_refusal_no_mobile',
  'no-phone': 'letter_refusal_no_phone',
  'no-email': 'letter_refusal_no_email',
  'no-address': 'letter_refusal_no_address',
};

const refusalText = (refusal: ChannelRefusal, words: Words): string =>
  refusal === 'COM-01' ? words.rule(ruleId('COM-01'), {}) : words.t(REFUSAL_WORDS[refusal]);

interface ChoiceProps {
  readonly choice: ChannelChoice;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChannel: (channel: TextChannel) => void;
}

function Choice({ choice: { channel, refusal }, group, isChosen, onChannel }: ChoiceProps) {
  const words = useWords();
  const why = useId();
  return (
    <div class="letter-channel">
      <label>
        <input
          type="radio"
          name={group}
          checked={isChosen}
          disabled={refusal !== null}
          aria-describedby={refusal === null ? undefined : why}
          onChange={() => onChannel(channel)}
          data-testid={`letter-channel-${channel}`}
        />
        {words.t(CHANNEL[channel])}
      </label>
      {refusal !== null && (
        <span class="dim" id={why} data-testid={`letter-refusal-${channel}`}>
          {refusalText(refusal, words)}
        </span>
      )}
    </div>
  );
}

/** By which way; one that cannot be taken says why. */
export function ChannelPicker({ choices, chosen, onChannel }: Channels) {
  const words = useWords();
  const group = useId();
  return (
    <fieldset class="letter-channels">
      <legend>{words.t('letter_channel')}</legend>
      {choices.map((choice) => (
        <Choice key={choice.channel} choice={choice} group={group} isChosen={choice.channel === chosen} onChannel={onChannel} />
      ))}
    </fieldset>
  );
}
