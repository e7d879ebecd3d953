import { useState } from 'preact/hooks';
import type { CompanySettings } from '@/lib/domain/company';
import type { CompanyHoldings } from '@/lib/domain/company-holdings';
import { CompanyForm } from '../settings/company-form';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { companyName } from './company-name';
import { holdingsText } from './holdings-words';
import { RemoveCompany } from './remove-company';

export interface CompanyActions {
  readonly save: (company: CompanySettings) => void;
  readonly makeUsual: (company: CompanySettings) => void;
  /** False when it could not be removed right now: its books are being read or written. */
  readonly remove: (company: CompanySettings) => Promise<boolean>;
}

interface CompanyCardProps extends CompanyActions {
  readonly company: CompanySettings;
  readonly isUsual: boolean;
  /** Null until it was counted. */
  readonly holdings: CompanyHoldings | null;
}

type Open = 'nothing' | 'form' | 'removal';

/** One of several companies: what it holds, and what can be done with it. */
export function CompanyCard({ company, isUsual, holdings, save, makeUsual, remove }: CompanyCardProps) {
  const words = useWords();
  const [open, setOpen] = useState<Open>('nothing');
  const name = companyName(company, words);
  const toggle = (next: Open) => setOpen(open === next ? 'nothing' : next);
  return (
    <li class="card" data-testid="company">
      <h3>
        <bdi>{name}</bdi> {isUsual && <Badge>{words.t('company_usual')}</Badge>}
      </h3>
      <p class="dim">{[company.currency, company.timeZone, ...(holdings ? [holdingsText(holdings, words)] : [])].join(' · ')}</p>
      <div class="row row-start">
        <Button onClick={() => toggle('form')} isExpanded={open === 'form'} testId="company-edit">
          {words.t(open === 'form' ? 'company_edit_done' : 'company_edit')}
        </Button>
        {!isUsual && (
          <Button kind="plain" onClick={() => makeUsual(company)} testId="company-make-usual">
            {words.t('company_make_usual')}
          </Button>
        )}
        {!isUsual && (
          <Button kind="plain" onClick={() => toggle('removal')} isExpanded={open === 'removal'} testId="company-remove">
            {words.t('company_remove')}
          </Button>
        )}
      </div>
      {open === 'form' && <CompanyForm company={company} onSave={save} />}
      {open === 'removal' && (
        <RemoveCompany name={name} holdings={holdings} onKeep={() => setOpen('nothing')} onRemove={() => remove(company)} />
      )}
    </li>
  );
}
