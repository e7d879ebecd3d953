import { useId } from 'preact/hooks';
import { LANGUAGES } from '@/lib/words/language';
import { useWords } from '../ui/words-context';
import { languageName } from './language-name';

interface LanguagePickerProps {
  /** Null: as the browser. */
  readonly chosen: string | null;
  readonly onChoose: (language: string | null) => void;
}

const BROWSER = 'browser';

/** Which language Creditside speaks. */
export function LanguagePicker({ chosen, onChoose }: LanguagePickerProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{words.t('language_label')}</label>
      <select
        id={id}
        class="field"
        data-testid="language"
        value={chosen ?? BROWSER}
        onChange={(event) => onChoose(event.currentTarget.value === BROWSER ? null : event.currentTarget.value)}
      >
        <option value={BROWSER}>{words.t('language_browser')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
    </div>
  );
}
