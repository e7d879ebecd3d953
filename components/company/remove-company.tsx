import { useState } from 'preact/hooks';
import type { CompanyHoldings } from '@/lib/domain/company-holdings';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { holdingsList } from './holdings-words';

interface RemoveCompanyProps {
  readonly name: string;
  /** Null until it was counted: nobody agrees to what is not said. */
  readonly holdings: CompanyHoldings | null;
  readonly onRemove: () => Promise<boolean>;
  readonly onKeep: () => void;
}

/** Asks whether a company may go, with all that goes with it. */
export function RemoveCompany({ name, holdings, onRemove, onKeep }: RemoveCompanyProps) {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  if (!holdings) return null;
  const held = holdingsList(holdings, words);
  const remove = async () => setRefused(!(await onRemove()));
  return (
    <fieldset class="ask" data-testid="company-removal">
      <legend>
        {held.length > 0
          ? words.t('company_remove_all', { name, held: words.format.list(held) })
          : words.t('company_remove_empty', { name })}
      </legend>
      {isRefused && (
        <p class="field-error" role="alert">
          {words.t('company_remove_busy')}
        </p>
      )}
      <div class="row row-start">
        <Button onClick={remove} testId="company-remove-yes">
          {words.t('company_remove_yes')}
        </Button>
        <Button kind="plain" onClick={onKeep}>
          {words.t('company_keep')}
        </Button>
      </div>
    </fieldset>
  );
}
