import { useId } from 'preact/hooks';
import { useWords } from '../ui/words-context';

interface AddressFieldProps {
  readonly hosts: readonly string[];
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Where an own installation is; empty is the maker's own hosts, where there are any. */
export function AddressField({ hosts, value, onInput }: AddressFieldProps) {
  const words = useWords();
  const id = useId();
  const hint = `${id}-hint`;
  return (
    <>
      <div class="field-box field-wide">
        <label for={id}>{words.t('site_origin')}</label>
        <input
          id={id}
          class="field"
          type="url"
          inputMode="url"
          data-testid="site-origin"
          aria-describedby={hosts.length > 0 ? hint : undefined}
          placeholder={words.t('site_origin_example')}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
      {hosts.length > 0 && (
        <p id={hint} class="dim fields-note">
          {words.t('site_origin_optional', { hosts: hosts.join(', ') })}
        </p>
      )}
    </>
  );
}
