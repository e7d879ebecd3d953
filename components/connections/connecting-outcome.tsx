import type { ConnectingState } from '@/lib/domain/source-form';
import { failureText } from '../book/book-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { notSignedInText } from './connection-words';
import { SourceReport } from './source-report';

interface ConnectingOutcomeProps {
  readonly state: ConnectingState;
  readonly onCancel: () => void;
}

/** How far the connecting is, or what came of it. */
export function ConnectingOutcome({ state, onCancel }: ConnectingOutcomeProps) {
  const words = useWords();
  switch (state.is) {
    case 'idle':
      return null;
    case 'signing-in':
      return <Notice testId="source-signing-in">{words.t('source_signing_in')}</Notice>;
    case 'not-signed-in':
      return (
        <Notice tone="warn" icon="warn" testId="source-not-signed-in">
          {notSignedInText(state, words)}
        </Notice>
      );
    case 'testing':
      return <Notice testId="source-testing">{words.t('source_testing')}</Notice>;
    case 'tested':
      return <SourceReport report={state.report} />;
    case 'denied':
      return (
        <Notice tone="warn" icon="warn" testId="source-denied">
          {words.t('source_denied')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone={state.failure.kind === 'cancelled' ? 'plain' : 'warn'} icon="warn" testId="source-failed">
          {failureText(state.failure, words)}
        </Notice>
      );
    case 'connected':
      return (
        <Notice icon="check" testId="source-connected">
          {words.t('source_connected', { name: state.name })}
        </Notice>
      );
    case 'pulling':
      return (
        <div class="card" data-testid="source-pulling">
          <p>
            <bdi>{words.t('import_running', { name: state.name })}</bdi>
          </p>
          <progress class="progress" aria-label={words.t('import_running', { name: state.name })} />
          <div class="row">
            <span class="num dim">{words.t('import_rows', { count: state.progress?.rows ?? 0 })}</span>
            <Button onClick={onCancel} testId="source-cancel">
              {words.t('import_cancel')}
            </Button>
          </div>
        </div>
      );
  }
}
