import { useId, useState } from 'preact/hooks';
import type { ConnectingState, FormField, FormValues, SourceChoice } from '@/lib/domain/source-form';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { ConnectingOutcome } from './connecting-outcome';
import { fieldFault, formValues } from './field-fault';
import { SourceField } from './source-field';

interface SourceFormProps {
  readonly sources: readonly SourceChoice[];
  readonly state: ConnectingState;
  /** Where the other side sends a person back to after signing in: it has to be registered there. */
  readonly redirectUrl: string;
  /** Both must ask for the permission before they await anything: a browser grants only within the click. */
  readonly onTest: (source: string, values: FormValues) => void;
  readonly onConnect: (source: string, values: FormValues) => void;
  readonly onCancel: () => void;
  /** What was said of other settings holds no more. */
  readonly onChange: () => void;
}

/** Lines that choose between the administrations that answer. */
const ADMINISTRATION: readonly string[] = ['company', 'division', 'administration', 'organisation'];

const BUSY: readonly ConnectingState['is'][] = ['signing-in', 'testing', 'pulling'];

/** Which package, and what it needs to let us in: one form for all, made from the settings of each. */
export function SourceForm({ sources, state, redirectUrl, onTest, onConnect, onCancel, onChange }: SourceFormProps) {
  const words = useWords();
  const select = useId();
  const [chosen, setChosen] = useState(sources[0]?.id ?? '');
  const [typed, setTyped] = useState<FormValues>({});
  const [isChecked, setChecked] = useState(false);
  const fields = sources.find(({ id }) => id === chosen)?.fields ?? [];
  const isBusy = BUSY.includes(state.is);
  const shownIn = ({ name, choices }: FormField) => typed[name] ?? choices?.[0] ?? '';
  const faultOf = (field: FormField) => fieldFault(field, shownIn(field));
  const offered = state.is === 'tested' ? state.report.administrations : undefined;

  const choose = (source: string) => {
    setChosen(source);
    setTyped({});
    setChecked(false);
    onChange();
  };
  const type = ({ name }: FormField, value: string) => {
    setTyped({ ...typed, [name]: value });
    // A choice among what answered keeps what was answered.
    if (!ADMINISTRATION.includes(name) || !offered) onChange();
  };
  const submit = (run: SourceFormProps['onTest']) => {
    setChecked(true);
    if (fields.every((field) => faultOf(field) === null)) run(chosen, formValues(fields, typed));
  };
  return (
    <div class="form" data-testid="source-form">
      <div class="fields">
        <div class="field-box">
          <label for={select}>{words.t('site_system')}</label>
          <select
            id={select}
            class="field"
            data-testid="source-select"
            value={chosen}
            disabled={isBusy}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {sources.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="fields fields-top">
        {fields.map((field) => (
          <SourceField
            key={`${chosen} ${field.name}`}
            field={field}
            value={shownIn(field)}
            fault={isChecked ? faultOf(field) : null}
            offered={ADMINISTRATION.includes(field.name) && (offered?.length ?? 0) > 1 ? offered : undefined}
            onChange={(value) => type(field, value)}
          />
        ))}
      </div>
      {fields.some(({ name }) => name === 'client_id') && (
        <p class="dim">
          {words.t('source_redirect')} <bdi class="address">{redirectUrl}</bdi>
        </p>
      )}
      <div class="row row-start">
        <Button onClick={() => submit(onTest)} testId="source-test" isDisabled={isBusy}>
          {words.t('source_test')}
        </Button>
        <Button kind="primary" onClick={() => submit(onConnect)} testId="source-connect" isDisabled={isBusy}>
          {words.t('source_connect')}
        </Button>
      </div>
      <ConnectingOutcome state={state} onCancel={onCancel} />
    </div>
  );
}
