import { useId } from 'preact/hooks';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';

interface ChoiceProps<T extends string> {
  /** What it is a choice of. */
  readonly named: MessageKey;
  readonly of: Readonly<Record<T, MessageKey>>;
  readonly among: readonly T[];
  readonly chosen: T;
  readonly onChoose: (chosen: T) => void;
}

/** One of a few words, with what it is a word of. */
export function Choice<T extends string>({ named, of, among, chosen, onChoose }: ChoiceProps<T>) {
  const words = useWords();
  const id = useId();
  return (
    <div>
      <label for={id} class="dim">
        {words.t(named)}
      </label>
      <select
        id={id}
        class="field"
        data-testid={named}
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
