import type { TextFault } from '@/lib/words/letters/write-text';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { faultText } from './fault-words';

/** Why there is no text, each reason with its place and what to do. */
export function TextFaults({ faults }: { readonly faults: readonly TextFault[] }) {
  const words = useWords();
  return (
    <Notice tone="warn" icon="warn" testId="letter-faults">
      <p>{words.t('letter_blocked')}</p>
      <ul class="letter-faults">
        {faults.map((fault) => {
          const text = faultText(fault, words);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Notice>
  );
}
