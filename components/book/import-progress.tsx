import type { ImportProgress as Progress } from '@/lib/domain/import';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface ImportProgressProps {
  readonly fileName: string;
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How far the reading has come, in bytes for the bar and in rows for the person; it can be stopped at any time. */
export function ImportProgress({ fileName, progress, onCancel }: ImportProgressProps) {
  const words = useWords();
  const share = progress && progress.totalBytes > 0 ? progress.bytes / progress.totalBytes : 0;
  return (
    <div class="card" data-testid="import-progress">
      <p>
        <bdi>{words.t('import_running', { name: fileName })}</bdi>
      </p>
      <progress class="progress" max={1} value={share} aria-label={words.t('import_running', { name: fileName })} />
      <div class="row">
        <span class="num dim">
          {words.t('import_rows', { count: progress?.rows ?? 0 })}
          {progress && progress.rejected > 0 && ` · ${words.t('import_skipped', { count: progress.rejected })}`}
        </span>
        <Button onClick={onCancel} testId="import-cancel">
          {words.t('import_cancel')}
        </Button>
      </div>
    </div>
  );
}
