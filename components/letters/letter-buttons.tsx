import { useState } from 'preact/hooks';
import { buildEml } from '@/lib/domain/letters/build-eml';
import { mailtoLink } from '@/lib/domain/letters/mailto-link';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { LetterActions, LetterOnScreen } from './letter-screen';
import { mediumOf } from './medium-of';

interface LetterButtonsProps {
  readonly letter: LetterOnScreen;
  readonly actions: LetterActions;
}

/** Ways to take the text along. Each acts on what stands there now. */
export function LetterButtons({ letter, actions }: LetterButtonsProps) {
  const words = useWords();
  const [told, setTold] = useState<MessageKey | null>(null);
  const { draft, sender, customer, kind, now } = letter;
  const medium = mediumOf(kind);
  const copy = (): void => {
    actions.onCopy(draft.body);
    setTold('letter_copied');
  };
  const mail = (): void => {
    const { href, isShortened } = mailtoLink({ ...draft, to: customer.email, instead: words.t('letter_paste') });
    if (isShortened) actions.onCopy(draft.body);
    setTold(isShortened ? 'letter_too_long_for_mail' : null);
    actions.onMail(href);
  };
  const save = (): void => {
    const from = sender.email === null ? null : { name: sender.signer ?? sender.name, email: sender.email };
    const to = customer.email === null ? null : { name: customer.contact ?? customer.name, email: customer.email };
    const made = buildEml({ ...draft, from, to, at: now });
    setTold(made.ok ? null : 'letter_no_eml');
    if (made.ok) actions.onEml({ name: `${kind}.eml`, text: made.value });
  };
  const isSent = medium === 'letter' || medium === 'mail';
  return (
    <div class="letter-buttons">
      {isSent && (
        <Button kind={medium === 'mail' ? 'primary' : 'quiet'} onClick={mail} testId="letter-mail">
          {words.t('letter_mail')}
        </Button>
      )}
      {medium !== 'message' && (
        <Button kind={medium === 'letter' ? 'primary' : 'quiet'} onClick={actions.onPrint} testId="letter-print">
          {words.t('letter_print')}
        </Button>
      )}
      <Button kind={isSent ? 'quiet' : 'primary'} onClick={copy} testId="letter-copy">
        {words.t('letter_copy')}
      </Button>
      {isSent && (
        <Button onClick={save} testId="letter-eml">
          {words.t('letter_eml')}
        </Button>
      )}
      {actions.onCalendar && (
        <Button onClick={actions.onCalendar} testId="letter-ics">
          {words.t('letter_ics')}
        </Button>
      )}
      <p class="letter-told" role="status" data-testid="letter-told">
        {told && words.t(told)}
      </p>
    </div>
  );
}
