import { useId } from 'preact/hooks';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';

interface ChoiceProps<T extends string> {
  readonly label: MessageKey;
  readonly of: Readonly<Record<T, MessageKey>>;
  readonly among: readonly T[];
  readonly chosen: T;
  readonly onChoose: (chosen: T) => void;
}

/** One of a few words, with what it is a word of. */
export function Choice<T extends string>({ label, of, among, chosen, onChoose }: ChoiceProps<T>) {
  const words = useWords();
  const id = useId();
  return (
    <div>
      <label for={id} class="dim">
        {words.t(label)}
      </label>
      <select
        id={id}
        class="field"
        data-testid={label}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {among.map((each) => (
          <option key={each} value={each}>
            {words.t(of[each])}
          </option>
        ))}
      </select>
    </div>
  );
}
