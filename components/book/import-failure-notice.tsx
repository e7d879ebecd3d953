import type { ImportFailure } from '@/lib/domain/import';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { failureText } from './book-words';

/** Why there are no new books; what was there is still there, and that is said. */
export function ImportFailureNotice({ fileName, failure }: { readonly fileName: string; readonly failure: ImportFailure }) {
  const words = useWords();
  const text = failureText(failure, words);
  if (failure.kind !== 'refused')
    return (
      <Notice tone={failure.kind === 'cancelled' ? 'plain' : 'warn'} icon="info" testId="import-refusal">
        {text}
      </Notice>
    );
  return (
    <Notice tone="warn" icon="warn" testId="import-refusal">
      <bdi class="dim">{fileName}</bdi> {text} {words.t('import_unchanged')}
    </Notice>
  );
}
