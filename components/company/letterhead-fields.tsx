import type { CompanySettings, Letterhead } from '@/lib/domain/company';
import { mailAddress } from '@/lib/domain/letters/mail-address';
import { CheckedField } from '../settings/checked-field';
import { useWords } from '../ui/words-context';

interface LetterheadFieldsProps {
  readonly letterhead: CompanySettings['letterhead'];
  readonly onSave: (letterhead: Letterhead) => void;
}

const UNTOLD: Letterhead = { email: null, phone: null, address: [] };
const LONGEST = 300;

const typed = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const lines = (text: string): readonly string[] => text.split(',').flatMap((line) => typed(line) ?? []);

/** How our letters name us, beside our name and account. */
export function LetterheadFields({ letterhead = UNTOLD, onSave }: LetterheadFieldsProps) {
  const words = useWords();
  const anything = () => true;
  return (
    <fieldset class="answers-set">
      <legend>{words.t('letterhead_title')}</legend>
      <p class="dim">{words.t('letterhead_why')}</p>
      <div class="own-fields">
        <CheckedField
          label={words.t('letterhead_address')}
          value={letterhead.address.join(', ')}
          maxLength={LONGEST}
          isRight={anything}
          error=""
          onRight={(text) => onSave({ ...letterhead, address: lines(text) })}
        />
        <CheckedField
          label={words.t('letterhead_email')}
          value={letterhead.email ?? ''}
          isRight={(text) => typed(text) === null || mailAddress(text.trim()) !== null}
          error={words.t('letterhead_bad_email')}
          onRight={(text) => onSave({ ...letterhead, email: typed(text) })}
        />
        <CheckedField
          label={words.t('letterhead_phone')}
          value={letterhead.phone ?? ''}
          isRight={anything}
          error=""
          onRight={(text) => onSave({ ...letterhead, phone: typed(text) })}
        />
      </div>
    </fieldset>
  );
}
