import type { CompanyIdentifiers } from '@/lib/domain/company';
import { isValidIban, normaliseIban } from '@/lib/domain/identifiers/iban';
import { normaliseRegistrationNumber } from '@/lib/domain/identifiers/registration-number';
import { isValidVatId, normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import type { MessageKey } from '@/lib/words/catalogue';
import { CheckedField } from '../settings/checked-field';
import { useWords } from '../ui/words-context';

interface OwnField {
  readonly of: keyof CompanyIdentifiers;
  readonly label: MessageKey;
  readonly error: MessageKey;
  /** Null: it cannot be one. */
  readonly read: (text: string) => string | null;
}

const FIELDS: readonly OwnField[] = [
  { of: 'vatIds', label: 'company_vat_ids', error: 'company_bad_vat_id', read: vatId },
  { of: 'registrationNumbers', label: 'company_registers', error: 'company_bad_register', read: normaliseRegistrationNumber },
  { of: 'ibans', label: 'company_ibans', error: 'company_bad_iban', read: iban },
];

/** Several of a kind stand behind each other, with a comma or semicolon between. */
const LONGEST = 400;
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function vatId(text: string): string | null {
  const id = normaliseVatId(text);
  return id && isValidVatId(id) !== false ? id : null;
}

function iban(text: string): string | null {
  const read = normaliseIban(text);
  return read && isValidIban(read) ? read : null;
}

interface OwnFieldsProps {
  readonly own: CompanyIdentifiers;
  readonly onSave: (own: CompanyIdentifiers) => void;
}

/** What a company is known by in its own files: that tells an invoice of ours from one to us, and whose book a file is. */
export function OwnFields({ own, onSave }: OwnFieldsProps) {
  const words = useWords();
  return (
    <fieldset class="answers-set">
      <legend>{words.t('company_own')}</legend>
      <p class="dim">{words.t('company_own_why')}</p>
      <div class="own-fields">
        {FIELDS.map(({ of, label, error, read }) => (
          <CheckedField
            key={of}
            label={words.t(label)}
            value={own[of].join(', ')}
            maxLength={LONGEST}
            isRight={(text) => partsOf(text).every((part) => read(part) !== null)}
            error={words.t(error)}
            onRight={(text) => onSave({ ...own, [of]: [...new Set(partsOf(text).flatMap((part) => read(part) ?? []))] })}
          />
        ))}
      </div>
    </fieldset>
  );
}
