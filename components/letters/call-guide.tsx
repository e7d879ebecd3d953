import type { Language } from '@/lib/words/language';
import type { WrittenText } from '@/lib/words/letters/write-text';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface CallGuideProps {
  readonly guide: Pick<WrittenText, 'subject' | 'body'>;
  /** Of the talk. */
  readonly language: Language;
  /** Null: not known, so there is nothing to dial. */
  readonly phone: string | null;
  readonly onCopy: (text: string) => void;
}

/** What a telephone dials of a number that people write with marks. */
const dialled = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** What to say on the phone, beside the number: to read while talking, so nothing in it can be changed by accident. */
export function CallGuide({ guide, language, phone, onCopy }: CallGuideProps) {
  const words = useWords();
  return (
    <section class="call-guide" data-testid="call-guide">
      <h2 class="letter-title" lang={language}>
        {guide.subject}
      </h2>
      <div class="letter-buttons">
        {phone !== null && (
          <a class="button button-primary" href={dialled(phone)} data-testid="guide-call">
            {words.t('letter_call', { phone })}
          </a>
        )}
        <Button onClick={() => onCopy(guide.body)} testId="guide-copy">
          {words.t('letter_copy')}
        </Button>
      </div>
      <div class="paper-body" lang={language}>
        {guide.body}
      </div>
    </section>
  );
}
