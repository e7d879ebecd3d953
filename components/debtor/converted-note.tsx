import type { Conversion } from '@/lib/domain/exchange/conversion';
import { useWords } from '../ui/words-context';
import { convertedText } from './conversion-words';

/** Below the sums: by the rate of which day amounts came into them. Undefined: all were in one currency. */
export function ConvertedNote({ conversion }: { readonly conversion: Conversion | undefined }) {
  const words = useWords();
  const converted = conversion && convertedText(conversion, words);
  if (!converted) return null;
  return (
    <p class="dim" data-testid="conversion">
      {converted}
    </p>
  );
}
