import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate } from '@/lib/domain/match';
import { Candidates } from '../debtor/candidates';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';

interface FlagWhoProps {
  /** What was selected; null: nothing, or the page as a whole. */
  readonly selection: string | null;
  /** Who may be meant; null: nothing was pointed at. */
  readonly candidates: readonly Candidate[] | null;
  readonly onChoose: (debtor: DebtorKey) => void;
}

/** Who is about to be flagged: shown, and confirmed by whoever flags. Never a guess, not even of one. */
export function FlagWho({ selection, candidates, onChoose }: FlagWhoProps) {
  const words = useWords();
  if (candidates === null)
    return <EmptyState icon="search" title={words.t('flag_page_start')} text={words.t('flag_page_start_text')} />;
  return (
    <section class="flag-who" data-testid="flag-who">
      {selection !== null && (
        <p>
          {words.t('flag_page_selected')}{' '}
          <q>
            <bdi>{selection}</bdi>
          </q>
        </p>
      )}
      {candidates.length === 0 ? (
        <EmptyState icon="search" title={words.t('flag_page_none')} text={words.t('flag_page_none_text')} />
      ) : (
        <>
          <h2 class="flag-who-title">{words.t(candidates.length === 1 ? 'flag_page_one' : 'flag_page_several')}</h2>
          <Candidates candidates={candidates} onChoose={onChoose} />
          <p class="dim">{words.t('flag_page_other')}</p>
        </>
      )}
    </section>
  );
}
