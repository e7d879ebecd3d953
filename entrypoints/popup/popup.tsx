import { useEffect, useState } from 'preact/hooks';
import { PanelHead } from '@/components/debtor/panel-head';
import { SearchBox } from '@/components/debtor/search-box';
import { useWords } from '@/components/ui/words-context';
import { findDebtors } from '@/lib/app/find-debtors';
import type { DebtorKey } from '@/lib/domain/ids';
import { BookLine } from './book-line';
import { DebtorResult } from './debtor-result';
import { openOptions } from './open-options';
import { ThisTab } from './this-tab';

const MOST_FOUND = 6;
const search = (query: string) => findDebtors(query, MOST_FOUND);

/** The toolbar's popup: this tab first, then any customer by name, so that it is of use on every page. */
export function Popup() {
  const words = useWords();
  const [chosen, setChosen] = useState<DebtorKey | null>(null);
  useEffect(() => {
    document.title = words.t('extension_name');
  }, [words]);
  if (chosen) return <DebtorResult debtor={chosen} onBack={() => setChosen(null)} />;
  return (
    <main class="popup">
      <PanelHead actions={{ openSettings: () => openOptions(''), collapse: null }} />
      <ThisTab />
      <div class="section">
        <SearchBox onSearch={search} onChoose={setChosen} />
      </div>
      <BookLine onOpen={() => openOptions('#book')} />
    </main>
  );
}
