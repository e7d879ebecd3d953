import { useEffect, useState } from 'preact/hooks';
import { CompanyBar } from '@/components/company/company-bar';
import { PanelHead } from '@/components/debtor/panel-head';
import { SearchBox } from '@/components/debtor/search-box';
import { useWords } from '@/components/ui/words-context';
import { companiesForPage, type PageCompanies } from '@/lib/app/companies-for-page';
import { findDebtors } from '@/lib/app/find-debtors';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { BookLine } from './book-line';
import { DebtorResult } from './debtor-result';
import { FlagTab } from './flag-tab';
import { openOptions } from './open-options';
import { type Claims, NO_CLAIMS, originOfActiveTab, tabDeal } from './tab-deal';
import { TeachPage } from './teach-page';
import { ThisTab } from './this-tab';

const MOST_FOUND = 6;

/** Somebody who was picked, or what a page claims. */
interface Shown {
  readonly debtor: DebtorKey | null;
  readonly claims: Claims;
}

/** Whose book is looked into first: that of the tab below. */
const companiesOfTab = async (picked?: CompanyId): Promise<PageCompanies> => companiesForPage(await originOfActiveTab(), picked);

/** The toolbar's popup: the deal of this tab first, then any customer by name, so that it is of use on every page. */
export function Popup() {
  const words = useWords();
  const [shown, setShown] = useState<Shown | null>(null);
  const setChosen = (debtor: DebtorKey) => setShown({ debtor, claims: NO_CLAIMS });
  const [companies, setCompanies] = useState<PageCompanies | null>(null);
  const look = (picked?: CompanyId) => companiesOfTab(picked).then(setCompanies);
  useEffect(() => {
    // A quote or an order below is what somebody opens this for: its list comes first, and all else is one step back.
    Promise.all([tabDeal(), companiesOfTab()]).then(([claims, known]) => {
      if (claims) setShown({ debtor: null, claims });
      setCompanies(known);
    });
  }, []);
  useEffect(() => {
    document.title = words.t('extension_name');
  }, [words]);
  if (!companies) return null;
  const { company, all } = companies;
  if (shown) return <DebtorResult companies={companies} {...shown} onBack={() => setShown(null)} />;
  const read = async (sightings: readonly Sighting[]) =>
    setShown({ debtor: null, claims: { sightings, origin: await originOfActiveTab(), isAdapter: false } });
  const search = (query: string) => findDebtors(query, MOST_FOUND, company.id);
  return (
    <main class="popup">
      <PanelHead actions={{ openSettings: () => openOptions(''), collapse: null }}>
        <h1 class="brand">{words.t('extension_name')}</h1>
      </PanelHead>
      <ThisTab onRead={read} />
      <FlagTab />
      <TeachPage />
      <CompanyBar current={company} all={all.list} onSwitch={look} />
      <div class="section">
        <SearchBox key={company.id} onSearch={search} onChoose={setChosen} />
      </div>
      <BookLine company={company} onOpen={() => openOptions('#book', company.id)} />
    </main>
  );
}
