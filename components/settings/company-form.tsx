import { useId, useState } from 'preact/hooks';
import type { CompanySettings } from '@/lib/domain/company';
import type { CurrencyCode } from '@/lib/domain/money';
import { useWords } from '../ui/words-context';
import { Field } from './field';

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

/** What every verdict counts with. A field is kept as soon as it holds something that exists. */
export function CompanyForm({ company, onSave }: CompanyFormProps) {
  const words = useWords();
  const [zone, setZone] = useState(company.timeZone);
  const name = useId();
  const saveZone = (timeZone: string) => {
    setZone(timeZone);
    if (isTimeZone(timeZone)) onSave({ ...company, timeZone });
  };
  const saveRate = (text: string) => {
    const vatRatePct = Number(text);
    if (text !== '' && vatRatePct >= 0 && vatRatePct <= 50) onSave({ ...company, vatRatePct });
  };
  const saveCurrency = (text: string) => {
    if (/^[A-Z]{3}$/.test(text)) onSave({ ...company, currency: text as CurrencyCode });
  };
  return (
    <div class="form">
      <div class="fields">
        <Field
          label={words.t('company_currency')}
          value={company.currency}
          onInput={(text) => saveCurrency(text.toUpperCase())}
          maxLength={3}
        />
        <Field
          label={words.t('company_time_zone')}
          value={zone}
          onInput={saveZone}
          error={isTimeZone(zone) ? null : words.t('company_bad_zone')}
        />
        <Field label={words.t('company_vat')} value={String(company.vatRatePct)} onInput={saveRate} inputMode="decimal" />
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
    </div>
  );
}
