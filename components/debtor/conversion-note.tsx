import type { Conversion } from '@/lib/domain/exchange/conversion';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { apartText, convertedText } from './conversion-words';

interface ConversionNoteProps {
  /** Undefined: all amounts are in one currency. */
  readonly conversion: Conversion | undefined;
  /** Opens where exchange rates are switched on. */
  readonly onSetUp: () => void;
}

/** Beside the sums: by the rate of which day they came into one currency, and what has no rate and is in none of them. */
export function ConversionNote({ conversion, onSetUp }: ConversionNoteProps) {
  const words = useWords();
  if (!conversion) return null;
  const [converted, apart] = [convertedText(conversion, words), apartText(conversion, words)];
  return (
    <>
      {apart && (
        <Notice tone="warn" icon="warn" testId="conversion-apart">
          {apart}{' '}
          <Button kind="plain" onClick={onSetUp} testId="conversion-set-up">
            {words.t('conversion_set_up')}
          </Button>
        </Notice>
      )}
      {converted && (
        <p class="conversion dim" data-testid="conversion">
          {converted}
        </p>
      )}
    </>
  );
}
