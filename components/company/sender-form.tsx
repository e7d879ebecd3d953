import type { CompanySettings } from '@/lib/domain/company';
import { CheckedField } from '../settings/checked-field';
import { useWords } from '../ui/words-context';
import { LetterheadFields } from './letterhead-fields';
import { OwnFields } from './own-fields';

interface SenderFormProps {
  readonly company: CompanySettings;
  readonly onSave: (company: CompanySettings) => void;
}

/** What our letters say of us, asked where a letter is made. */
export function SenderForm({ company, onSave }: SenderFormProps) {
  const words = useWords();
  return (
    <div class="form" data-testid="sender-form">
      <div class="fields">
        <CheckedField
          label={words.t('company_name')}
          value={company.name}
          isRight={() => true}
          error=""
          onRight={(name) => onSave({ ...company, name: name.trim() })}
        />
      </div>
      <OwnFields own={company.own} onSave={(own) => onSave({ ...company, own })} />
      <LetterheadFields letterhead={company.letterhead} onSave={(letterhead) => onSave({ ...company, letterhead })} />
    </div>
  );
}
