import { useId } from 'preact/hooks';
import type { CompanySettings } from '@/lib/domain/company';
import type { CurrencyCode } from '@/lib/domain/money';
import { LetterheadFields } from '../company/letterhead-fields';
import { MarginField } from '../company/margin-field';
import { OwnFields } from '../company/own-fields';
import { useWords } from '../ui/words-context';
import { CheckedField } from './checked-field';

interface CompanyFormProps {
  readonly company: CompanySettings;
  readonly onSave: (company: CompanySettings) => void;
}

const ANSWERS = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof ANSWERS)[number];
const LABEL = { yes: 'answer_yes', no: 'answer_no', unknown: 'company_sme_unknown' } as const;
const VALUE: Readonly<Record<Answer, boolean | null>> = { yes: true, no: false, unknown: null };

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text);
const isRate = (text: string): boolean => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 50;

/** What every verdict counts with. A field is kept as soon as it holds something that can be. */
export function CompanyForm({ company, onSave }: CompanyFormProps) {
  const words = useWords();
  const name = useId();
  return (
    <div class="form">
      <div class="fields">
        <CheckedField
          label={words.t('company_name')}
          value={company.name}
          isRight={() => true}
          error=""
          onRight={(name) => onSave({ ...company, name: name.trim() })}
        />
      </div>
      <div class="fields">
        <CheckedField
          label={words.t('company_currency')}
          value={company.currency}
          isRight={isCurrency}
          error={words.t('company_bad_currency')}
          onRight={(text) => onSave({ ...company, currency: text as CurrencyCode })}
        />
        <CheckedField
          label={words.t('company_time_zone')}
          value={company.timeZone}
          isRight={isTimeZone}
          error={words.t('company_bad_zone')}
          onRight={(timeZone) => onSave({ ...company, timeZone })}
        />
        <CheckedField
          label={words.t('company_vat')}
          value={String(company.vatRatePct)}
          isRight={isRate}
          error={words.t('company_bad_rate')}
          onRight={(text) => onSave({ ...company, vatRatePct: Number(text) })}
        />
      </div>
      <fieldset class="answers-set">
        <legend>{words.t('company_sme')}</legend>
        {ANSWERS.map((answer) => (
          <label key={answer} class="answer">
            <input
              type="radio"
              name={name}
              checked={company.isSme === VALUE[answer]}
              onChange={() => onSave({ ...company, isSme: VALUE[answer] })}
            />
            {words.t(LABEL[answer])}
          </label>
        ))}
        <p class="dim">{words.t('company_sme_why')}</p>
      </fieldset>
      <MarginField marginPct={company.marginPct} onSave={(marginPct) => onSave({ ...company, marginPct })} />
      <OwnFields own={company.own} onSave={(own) => onSave({ ...company, own })} />
      <LetterheadFields letterhead={company.letterhead} onSave={(letterhead) => onSave({ ...company, letterhead })} />
    </div>
  );
}
