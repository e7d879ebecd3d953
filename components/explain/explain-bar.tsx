import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '@/lib/words/language';
import { languageName } from '../settings/language-name';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { Reader } from './reader';

const READERS = [
  ['customer', 'why_reader_customer'],
  ['us', 'why_reader_us'],
] as const;

export interface ExplainBarProps {
  readonly reader: Reader;
  readonly onReader: (reader: Reader) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onPrint: () => void;
}

/** For whom, in which language, on paper: the only part of the page that is not printed. */
export function ExplainBar({ reader, onReader, onLanguage, onPrint }: ExplainBarProps) {
  const words = useWords();
  const language = useId();
  const group = useId();
  return (
    <aside class="why-bar" aria-label={words.t('why_page')}>
      <fieldset class="why-readers">
        <legend>{words.t('why_reader')}</legend>
        {READERS.map(([each, key]) => (
          <label key={each}>
            <input
              type="radio"
              name={group}
              checked={each === reader}
              onChange={() => onReader(each)}
              data-testid={`why-reader-${each}`}
            />
            {words.t(key)}
          </label>
        ))}
      </fieldset>
      <label for={language}>{words.t('language_label')}</label>
      <select
        id={language}
        class="field why-language"
        value={words.language}
        onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}
        data-testid="why-language"
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageName(each)}
          </option>
        ))}
      </select>
      <Button kind="primary" onClick={onPrint} testId="why-print">
        {words.t('why_print')}
      </Button>
      {reader === 'customer' && <p class="why-bar-note dim">{words.t('why_left_out')}</p>}
    </aside>
  );
}
