import type { TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { FormField } from '@/lib/domain/source-form';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import { LONGEST } from './field-fault';

interface SourceFieldProps {
  readonly field: FormField;
  readonly value: string;
  /** Shown below the line, and read with it; null while there is nothing to say. */
  readonly fault: MessageKey | null;
  /** Other values that the other side offers; then it is a choice. */
  readonly offered?: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly onChange: (value: string) => void;
}

interface FieldAttributes {
  readonly id: string;
  readonly class: string;
  readonly value: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface TextInputProps {
  readonly kind: FormField['kind'];
  readonly placeholder: string;
  readonly attributes: FieldAttributes;
  readonly onChange: (value: string) => void;
}

function TextInput({ kind, placeholder, attributes, onChange }: TextInputProps) {
  const common = {
    ...attributes,
    placeholder,
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onChange(event.currentTarget.value),
  } as const;
  return kind === 'secret' ? (
    <input {...common} type="password" />
  ) : (
    <input {...common} type="text" inputMode={kind === 'origin' ? 'url' : 'text'} />
  );
}

/** One setting of a source. A secret is typed unseen and never filled in again. */
export function SourceField({ field, value, fault, offered, onChange }: SourceFieldProps) {
  const words = useWords();
  const id = useId();
  const { name, kind, isOptional, choices, maxLength = LONGEST } = field;
  const options = offered ?? choices?.map((each) => ({ id: each, name: words.say(`source_choice_${each}`) }));
  const hint = kind === 'secret' ? `${id}-hint` : '';
  const shared = {
    id,
    class: 'field',
    value,
    'data-testid': `source-${name}`,
    'aria-invalid': fault !== null,
    'aria-describedby': [hint, fault ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined,
    'aria-required': isOptional !== true,
  };
  return (
    <div class={kind === 'origin' ? 'field-box field-wide' : 'field-box'}>
      <label for={id}>
        {words.say(`source_setting_${name}`)} {isOptional && <span class="dim">{words.t('source_optional')}</span>}
      </label>
      {options ? (
        <select {...shared} onChange={(event) => onChange(event.currentTarget.value)}>
          {isOptional && <option value="" />}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      ) : (
        <TextInput
          kind={kind}
          placeholder={kind === 'origin' ? words.t('source_address_example') : ''}
          attributes={shared}
          onChange={onChange}
        />
      )}
      {kind === 'secret' && (
        <p class="field-hint dim" id={hint}>
          {words.t('source_secret_kept')}
        </p>
      )}
      {fault && (
        <p class="field-error" id={`${id}-error`}>
          {words.t(fault, { max: maxLength })}
        </p>
      )}
    </div>
  );
}
