import type { CompanyName } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import { useWords } from '../ui/words-context';
import { CompanySelect } from './company-select';

interface CompanyBarProps {
  readonly current: CompanyName;
  readonly all: readonly CompanyName[];
  readonly onSwitch: (company: CompanyId) => void;
}

/** Whose book the panel looks into, and the way to another; nothing where there is only one. */
export function CompanyBar({ current, all, onSwitch }: CompanyBarProps) {
  const words = useWords();
  if (all.length < 2) return null;
  return (
    <div class="company-bar">
      <CompanySelect
        label={words.t('company_bar')}
        companies={all}
        chosen={current.id}
        onChoose={onSwitch}
        testId="company-switch"
      />
    </div>
  );
}
