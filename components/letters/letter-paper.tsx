import { useWords } from '../ui/words-context';
import type { LetterOnScreen } from './letter-screen';

/** The letter on A4, as it is printed: our name, their address where a window envelope shows it, the day, the subject and the text. */
export function LetterPaper({ letter }: { readonly letter: LetterOnScreen }) {
  const words = useWords();
  const { sender, customer, draft, dateText, language } = letter;
  const lines = [customer.name, ...customer.address];
  return (
    <article class="paper" lang={language} aria-label={words.t('letter_preview')} data-testid="letter-paper">
      <header class="paper-sender">
        <strong>{sender.name}</strong>
        {sender.address.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </header>
      <address class="paper-address">
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      <p class="paper-date">{dateText}</p>
      <h3 class="paper-subject">{draft.subject}</h3>
      <div class="paper-body">{draft.body}</div>
    </article>
  );
}
