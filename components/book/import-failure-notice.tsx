import type { ImportFailure } from '@/lib/domain/import';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { failureText } from './book-words';

/** Why there are no new books; what was there is still there, and that is said. */
export function ImportFailureNotice({ fileName, failure }: { readonly fileName: string; readonly failure: ImportFailure }) {
  const words = useWords();
  const isRefused = failure.kind === 'refused';
  return (
    <Notice tone={failure.kind === 'cancelled' ? 'plain' : 'warn'} icon={isRefused ? 'warn' : 'info'} testId="import-refusal">
      <bdi class="dim">{fileName}</bdi> {failureText(failure, words)} {isRefused && words.t('import_unchanged')}
    </Notice>
  );
}
