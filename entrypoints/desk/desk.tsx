import { useEffect, useState } from 'preact/hooks';
import { CompanyBar } from '@/components/company/company-bar';
import { SearchBox } from '@/components/debtor/search-box';
import { DeskBar } from '@/components/record/desk-bar';
import { useWords } from '@/components/ui/words-context';
import { companiesForPage, type PageCompanies } from '@/lib/app/companies-for-page';
import { findDebtors } from '@/lib/app/find-debtors';
import type { CompanyId } from '@/lib/domain/ids';
import { sendToWorker } from '@/lib/platform/messages';
import { deskCompany } from '@/lib/platform/preferences';
import { CustomerFile } from './customer-file';
import { DESK_PAGES } from './desk-pages';
import { deskPlace } from './desk-place';
import { LazyPage } from './lazy-page';

const MOST_FOUND = 8;

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

const companiesOfDesk = async (picked?: CompanyId): Promise<PageCompanies> =>
  companiesForPage('', picked ?? (await deskCompany.getValue()) ?? undefined);

/** The desk of whoever looks after credit: what waits, and the file of each customer. */
export function Desk() {
  const words = useWords();
  const place = deskPlace(useHash());
  const [companies, setCompanies] = useState<PageCompanies | null>(null);
  const look = (picked?: CompanyId) => companiesOfDesk(picked).then(setCompanies);
  useEffect(() => {
    look();
  }, []);
  useEffect(() => {
    // Names nobody: a title ends up in the browser's history.
    document.title = `${words.t('desk_title')} · ${words.t('extension_name')}`;
  }, [words]);
  if (!companies) return null;
  const { company, all } = companies;
  const opens = place.is === 'page' && DESK_PAGES.find(({ page }) => page === place.page)?.opens;
  return (
    <main class="desk">
      <DeskBar pages={DESK_PAGES} shown={place.is === 'page' ? place.page : place.is === 'home' ? 'home' : null} />
      <CompanyBar current={company} all={all.list} onSwitch={look} />
      <SearchBox
        key={company.id}
        onSearch={(query) => findDebtors(query, MOST_FOUND, company.id)}
        onChoose={(debtor) => {
          location.hash = ['debtor', debtor, ...(opens ? [opens] : [])].join('/');
        }}
      />
      {place.is === 'debtor' ? (
        <CustomerFile
          key={place.debtor}
          companies={companies}
          debtor={place.debtor}
          part={place.part}
          onPart={(part) => {
            location.hash = `debtor/${place.debtor}/${part}`;
          }}
          onOpenBook={() => sendToWorker('page.open', { page: 'book' })}
          onSetUp={() => sendToWorker('page.open', { page: 'options' })}
        />
      ) : (
        <LazyPage
          page={place.is === 'page' ? place.page : 'home'}
          company={company}
          id={place.is === 'page' ? place.id : undefined}
        />
      )}
    </main>
  );
}
