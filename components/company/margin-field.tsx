import type { CompanySettings } from '@/lib/domain/company';
import { CheckedField } from '../settings/checked-field';
import { useWords } from '../ui/words-context';

interface MarginFieldProps {
  readonly marginPct: CompanySettings['marginPct'];
  readonly onSave: (marginPct: number | null) => void;
}

/** As people write it, with a comma or a point; empty takes it back. */
const read = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));

function isMargin(text: string): boolean {
  const margin = read(text);
  return margin === null || (margin >= 0 && margin <= 100);
}

/** What is left of our sales; what a customer brings is worked out by it. */
export function MarginField({ marginPct, onSave }: MarginFieldProps) {
  const words = useWords();
  return (
    <>
      <div class="fields">
        <CheckedField
          label={words.t('company_margin')}
          value={marginPct == null ? '' : String(marginPct)}
          isRight={isMargin}
          error={words.t('company_bad_margin')}
          onRight={(text) => onSave(read(text))}
        />
      </div>
      <p class="dim">{words.t('company_margin_why')}</p>
    </>
  );
}
