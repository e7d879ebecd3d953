import { useId } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { PolicyActions, PolicyScreen } from './policy-screen';

const LONGEST_NOTE = 200;

interface SaveBarProps {
  readonly screen: PolicyScreen;
  readonly actions: PolicyActions;
}

/** What can be done with a draft; always in sight, because nothing of it holds before it is saved. */
export function SaveBar({ screen, actions }: SaveBarProps) {
  const words = useWords();
  const id = useId();
  const { draft, changes, objection, name, effect } = screen;
  if (!draft) return null;
  const isWrong = objection !== null || Object.keys(draft.texts).length > 0;
  const why = isWrong ? words.t('policy_has_errors') : name === '' ? words.t('policy_name_first') : words.t('policy_draft_safe');
  return (
    <section class="policy-save" aria-label={words.t('policy_draft')} data-testid="policy-draft">
      <p>
        <b>{words.t('policy_draft')}</b> <span class="dim">{words.t('policy_changes', { count: changes })}</span>{' '}
        <span class={isWrong || name === '' ? 'field-error' : 'dim'} role="status">
          {why}
        </span>
      </p>
      <div class="policy-save-row">
        <label class="hidden-text" for={id}>
          {words.t('policy_note')}
        </label>
        <input
          id={id}
          class="field policy-note"
          maxLength={LONGEST_NOTE}
          placeholder={words.t('policy_note')}
          value={draft.note}
          onInput={(event) => actions.change({ is: 'note', note: event.currentTarget.value })}
        />
        <Button onClick={actions.compare} testId="policy-compare" isDisabled={isWrong || effect.is === 'running'}>
          {words.t('policy_compare')}
        </Button>
        <Button kind="primary" onClick={actions.save} testId="policy-save" isDisabled={isWrong || name === ''}>
          {words.t('policy_save')}
        </Button>
        <Button kind="plain" onClick={actions.discard} testId="policy-discard">
          {words.t('policy_discard')}
        </Button>
      </div>
    </section>
  );
}
