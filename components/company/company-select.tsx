import { useId } from 'preact/hooks';
import type { CompanyName } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import { useWords } from '../ui/words-context';
import { companyName } from './company-name';

interface CompanySelectProps {
  readonly label: string;
  readonly companies: readonly CompanyName[];
  readonly chosen: CompanyId;
  readonly onChoose: (company: CompanyId) => void;
  readonly testId: string;
}

/** A choice between our companies. Shows what is chosen, also when a choice was not taken. */
export function CompanySelect({ label, companies, chosen, onChoose, testId }: CompanySelectProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="company-select">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        data-testid={testId}
        value={chosen}
        onChange={(event) => {
          const found = companies.find((each) => each.id === event.currentTarget.value);
          event.currentTarget.value = chosen;
          if (found) onChoose(found.id);
        }}
      >
        {companies.map((company) => (
          <option key={company.id} value={company.id}>
            {companyName(company, words)}
          </option>
        ))}
      </select>
    </div>
  );
}
