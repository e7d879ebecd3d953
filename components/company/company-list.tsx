import type { Companies } from '@/lib/domain/company';
import type { HoldingsById } from '@/lib/domain/company-holdings';
import { CompanyForm } from '../settings/company-form';
import { type CompanyActions, CompanyCard } from './company-card';
import { NewCompany } from './new-company';

interface CompanyListProps extends CompanyActions {
  readonly companies: Companies;
  readonly holdings: HoldingsById;
  readonly add: (name: string) => void;
}

/** Our companies. Most people have one, and see its form alone. */
export function CompanyList({ companies, holdings, add, ...actions }: CompanyListProps) {
  const { list, usual } = companies;
  return (
    <>
      {list.length === 1 ? (
        <CompanyForm key={list[0].id} company={list[0]} onSave={actions.save} />
      ) : (
        <ul class="cards" data-testid="companies">
          {list.map((company) => (
            <CompanyCard
              key={company.id}
              company={company}
              isUsual={company.id === usual}
              holdings={holdings.get(company.id) ?? null}
              {...actions}
            />
          ))}
        </ul>
      )}
      <NewCompany onAdd={add} />
    </>
  );
}
