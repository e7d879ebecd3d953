import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { useWords } from '../ui/words-context';
import type { PolicyActions, PolicyScreen } from './policy-screen';

interface PolicyFileProps {
  readonly screen: PolicyScreen;
  readonly actions: PolicyActions;
}

/** The policy as a file: taken out, and put in as a draft to look at. */
export function PolicyFile({ screen, actions }: PolicyFileProps) {
  const words = useWords();
  return (
    <section class="policy-group">
      <h3>{words.t('policy_file')}</h3>
      <p class="dim">{words.t('policy_file_text')}</p>
      <div class="row policy-row">
        <Button onClick={() => actions.download(screen.document)} testId="policy-export">
          {words.t('policy_export')}
        </Button>
        <FileButton
          label={words.t('policy_import')}
          accept=".json,application/json"
          onFile={actions.upload}
          testId="policy-file"
        />
      </div>
    </section>
  );
}
