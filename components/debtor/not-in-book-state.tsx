import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { PanelHead } from './panel-head';
import { SearchBox } from './search-box';
import type { SidebarActions } from './sidebar-actions';
import { Sighted, sightedName } from './sighted';

interface NotInBookStateProps {
  readonly view: Extract<SidebarView, { state: 'not-in-book' }>;
  readonly actions: SidebarActions;
}

/** A new quote on which nobody chose a customer yet is not somebody we failed to find. */
const isNameless = (sighting: Sighting): boolean =>
  sightedName(sighting) === null && !sighting.debtorNumber && !sighting.vatId && !sighting.registrationNumber;

function title({ sighting, isUnread }: NotInBookStateProps['view']): MessageKey {
  if (isUnread) return 'unread_title';
  return isNameless(sighting) ? 'no_customer_title' : 'not_in_book_title';
}

function explanation({ sighting, book, isUnread }: NotInBookStateProps['view'], words: Words): string {
  if (isUnread) return words.t('unread_text');
  if (isNameless(sighting)) return words.t('no_customer_text');
  const { about } = book;
  return about ? words.t('not_in_book_text', { date: words.format.date(about.asOf) }) : words.t('not_in_book_text_undated');
}

/** No debtor carries this name or number: said, with the book that was looked in, and a way to look by hand. */
export function NotInBookState({ view, actions }: NotInBookStateProps) {
  const words = useWords();
  return (
    <>
      <PanelHead actions={actions}>
        <Sighted sighting={view.sighting} />
      </PanelHead>
      <div class="question">
        <h2 class="question-title">{words.t(title(view))}</h2>
        <p class="dim">{explanation(view, words)}</p>
        {actions.addProspect && !isNameless(view.sighting) && (
          <Button kind="primary" onClick={actions.addProspect} testId="add-prospect">
            {words.t('prospect_add')}
          </Button>
        )}
      </div>
      <div class="section">
        <SearchBox onSearch={actions.search} onChoose={actions.chooseDebtor} />
      </div>
    </>
  );
}
