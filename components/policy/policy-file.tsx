import { useId } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { PolicyActions, PolicyScreen } from './policy-screen';

interface PolicyFileProps {
  readonly screen: PolicyScreen;
  readonly actions: PolicyActions;
}

/** The policy as a file: taken out, and put in as a draft to look at. */
export function PolicyFile({ screen, actions }: PolicyFileProps) {
  const words = useWords();
  const id = useId();
  return (
    <section class="policy-group">
      <h3>{words.t('policy_file')}</h3>
      <p class="dim">{words.t('policy_file_text')}</p>
      <div class="row policy-row">
        <Button onClick={() => actions.download(screen.document)} testId="policy-export">
          {words.t('policy_export')}
        </Button>
        <label class="button button-quiet" for={id}>
          {words.t('policy_import')}
        </label>
        <input
          id={id}
          class="hidden-text"
          type="file"
          accept=".json,application/json"
          data-testid="policy-file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) actions.upload(file);
            // The same file may be chosen again after it was put right.
            event.currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}
