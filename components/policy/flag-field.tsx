import type { RuleId } from '@/lib/domain/ids';
import { useEditing } from './editing-context';
import { valueAt } from './value-at';

interface FlagFieldProps {
  readonly label: string;
  readonly places: readonly [string, ...string[]];
  readonly rule?: RuleId;
}

/** A switch of the policy. */
export function FlagField({ label, places, rule }: FlagFieldProps) {
  const { document, change } = useEditing();
  return (
    <label class="answer">
      <input
        type="checkbox"
        checked={valueAt(document, places[0]) === true}
        data-place={places[0]}
        onChange={(event) => change({ is: 'value', places, value: event.currentTarget.checked, ...(rule && { rule }) })}
      />
      {label}
    </label>
  );
}
