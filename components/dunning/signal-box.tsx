import { useState } from 'preact/hooks';
import { DEPARTMENTS, type Department } from '@/lib/domain/record/department';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import type { SignalRecord } from '@/lib/domain/record/signal-record';
import { RecordBy } from '../record/record-by';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface SignalBoxProps {
  readonly signals: readonly SignalRecord[];
  readonly onSignal: (departments: readonly Department[]) => void;
}

/** Which departments of ours were told that this customer pays late (SGN-01), and telling more of them. */
export function SignalBox({ signals, onSignal }: SignalBoxProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<readonly Department[]>([]);
  const toggle = (department: Department, isOn: boolean) =>
    setChosen(isOn ? [...chosen, department] : chosen.filter((each) => each !== department));
  const last = signals.at(-1);
  const tell = () => {
    onSignal(chosen);
    setChosen([]);
  };
  return (
    <div class="record-form" data-testid="signal-box">
      {last && (
        <p>
          {words.format.list(last.departments.map((each) => words.t(DEPARTMENT_WORDS[each])))} <RecordBy {...last} />
        </p>
      )}
      <fieldset class="record-set">
        <legend>{words.t('signal_told')}</legend>
        {DEPARTMENTS.map((department) => (
          <label key={department} class="record-option">
            <input
              type="checkbox"
              checked={chosen.includes(department)}
              onChange={({ currentTarget }) => toggle(department, currentTarget.checked)}
              data-testid={`signal-${department}`}
            />
            {words.t(DEPARTMENT_WORDS[department])}
          </label>
        ))}
      </fieldset>
      <div class="record-row">
        <Button isDisabled={chosen.length === 0} onClick={tell} testId="signal-send">
          {words.t('signal_record')}
        </Button>
      </div>
    </div>
  );
}
