import type { RuleId } from '@/lib/domain/ids';
import type { ParameterView } from '@/lib/domain/policy-view';
import { useWords } from '../ui/words-context';
import { ChoicesField } from './choices-field';
import { FlagField } from './flag-field';
import { NumberField } from './number-field';
import { parameterWords } from './parameter-words';

const CLASSES = ['A', 'B', 'C', 'D', 'E', 'NR'].map((value) => ({ value, label: value }));

interface ParameterFieldsProps {
  readonly when: string;
  readonly parameters: readonly ParameterView[];
  /** Whoever changes them has confirmed it. */
  readonly rule: RuleId;
}

/** The numbers, lists and switches of a condition: numbers first, for they are what people change. */
export function ParameterFields({ when, parameters, rule }: ParameterFieldsProps) {
  const words = useWords();
  if (parameters.length === 0) return null;
  const label = (name: string): string => {
    const key = parameterWords(when, name);
    return key ? words.t(key) : name;
  };
  const of = (isOf: (parameter: ParameterView) => boolean) =>
    parameters.filter(isOf).flatMap((parameter) => {
      const [place, ...others] = parameter.places;
      return place === undefined ? [] : [{ ...parameter, places: [place, ...others] as const }];
    });
  return (
    <div class="policy-parameters">
      {of(({ unit }) => unit !== 'flag' && unit !== 'classes').map(({ name, unit, places }) => (
        <NumberField key={name} label={label(name)} unit={unit} places={places} rule={rule} />
      ))}
      {of(({ unit }) => unit === 'classes').map(({ name, places }) => (
        <ChoicesField key={name} label={label(name)} places={places} rule={rule} choices={CLASSES} />
      ))}
      <div class="policy-switches">
        {of(({ unit }) => unit === 'flag').map(({ name, places }) => (
          <FlagField key={name} label={label(name)} places={places} rule={rule} />
        ))}
      </div>
    </div>
  );
}
