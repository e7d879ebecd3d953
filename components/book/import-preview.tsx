import type { StagedImport } from '@/lib/domain/import';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { BookFacts } from './book-facts';
import { NotationLine } from './notation-line';
import { RejectionsTable } from './rejections-table';

/** The company that a file names as its own, where it was read for another. */
interface MeantProps {
  readonly name: string;
  /** As the file has it. */
  readonly told: string;
  /** Null: the file is not at hand any more. */
  readonly onRead: (() => void) | null;
}

interface ImportPreviewProps {
  readonly staged: StagedImport;
  /** Whose book it becomes; null where we have one company only. */
  readonly becomes?: string | null;
  readonly meant?: MeantProps | null;
  /** Found waiting when the page opened. */
  readonly isOffered: boolean;
  readonly onConfirm: () => void;
  readonly onDiscard: () => void;
}

/** The file of another company, or of a part of this one, is most of all seen by who is not in it. */
function losesMost({ current, changes }: StagedImport): boolean {
  return current?.totals != null && changes.gone * 2 > current.totals.debtors;
}

/** What would replace the books, before anything does. */
export function ImportPreview({ staged, becomes = null, meant = null, isOffered, onConfirm, onDiscard }: ImportPreviewProps) {
  const words = useWords();
  const { about, totals, fileName } = staged.generation;
  const { added, gone } = staged.changes;
  return (
    <section class="card card-strong" data-testid="import-preview">
      <h3>
        {words.t('preview_title')} <bdi class="dim">{fileName}</bdi>
      </h3>
      <p class="dim">{words.t(isOffered ? 'preview_offered' : 'preview_text')}</p>
      {becomes !== null && <p data-testid="import-company">{words.t('import_company', { company: becomes })}</p>}
      {meant && (
        <Notice tone="warn" icon="warn" testId="import-other-company">
          {words.t('import_other_company', { told: meant.told, meant: meant.name, company: becomes ?? '' })}
        </Notice>
      )}
      {about && totals && <BookFacts about={about} totals={totals} />}
      {about?.notation && <NotationLine notation={about.notation} />}
      {staged.current && <p>{words.t('preview_changes', { added, gone })}</p>}
      {losesMost(staged) && (
        <Notice tone="warn" icon="warn" testId="import-many-gone">
          {words.t('preview_many_gone')}
        </Notice>
      )}
      {totals && totals.rejected > 0 && <RejectionsTable rejections={staged.rejections} total={totals.rejected} />}
      <div class="row row-start">
        {meant?.onRead && (
          <Button kind="primary" onClick={meant.onRead} testId="import-read-for">
            {words.t('import_read_for', { company: meant.name })}
          </Button>
        )}
        <Button kind={meant?.onRead ? 'quiet' : 'primary'} onClick={onConfirm} testId="import-confirm">
          {words.t('import_confirm')}
        </Button>
        <Button onClick={onDiscard} testId="import-discard">
          {words.t('import_discard')}
        </Button>
      </div>
    </section>
  );
}
