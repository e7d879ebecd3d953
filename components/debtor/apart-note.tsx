import type { Conversion } from '@/lib/domain/exchange/conversion';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { apartText } from './conversion-words';

interface ApartNoteProps {
  /** Undefined: all amounts are in one currency. */
  readonly conversion: Conversion | undefined;
  /** Opens where exchange rates are switched on. */
  readonly onSetUp: () => void;
}

/** Above the sums: which amounts have no rate, and are in none of them. */
export function ApartNote({ conversion, onSetUp }: ApartNoteProps) {
  const words = useWords();
  const apart = conversion && apartText(conversion, words);
  if (!apart) return null;
  return (
    <Notice tone="warn" icon="warn" testId="conversion-apart">
      {apart}{' '}
      <Button kind="plain" onClick={onSetUp} testId="conversion-set-up">
        {words.t('conversion_set_up')}
      </Button>
    </Notice>
  );
}
