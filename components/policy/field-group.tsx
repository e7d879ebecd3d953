import type { ComponentChildren } from 'preact';
import type { ParameterUnit } from '@/lib/domain/policy-view';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import { NumberField } from './number-field';

export interface GroupedField {
  readonly label: MessageKey;
  readonly unit: ParameterUnit;
  readonly place: string;
}

interface FieldGroupProps {
  readonly heading: MessageKey;
  readonly hint?: MessageKey;
  readonly fields: readonly GroupedField[];
  readonly children?: ComponentChildren;
}

/** Numbers of the policy that belong together. */
export function FieldGroup({ heading, hint, fields, children }: FieldGroupProps) {
  const words = useWords();
  return (
    <section class="policy-group">
      <h3>{words.t(heading)}</h3>
      {hint && <p class="dim">{words.t(hint)}</p>}
      <div class="policy-parameters">
        {fields.map(({ label, unit, place }) => (
          <NumberField key={place} label={words.t(label)} unit={unit} places={[place]} />
        ))}
      </div>
      {children}
    </section>
  );
}
