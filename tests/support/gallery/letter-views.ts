import type { LetterActions, LetterOnScreen } from '@/components/letters/letter-screen';
import type { TextKind } from '@/lib/domain/letters/text-kind';
import { instant } from '@/lib/domain/local-date';
import { TEXT_EXAMPLES } from '@/lib/words/letters/k1-letters.examples';
import type { LetterWords } from '@/lib/words/letters/letter-words';
import { writeText } from '@/lib/words/letters/write-text';

const nothing = () => undefined;
export const NO_LETTER_ACTIONS: LetterActions = {
  onDraft: nothing,
  onCopy: nothing,
  onMail: nothing,
  onEml: nothing,
  onPrint: nothing,
};

/** A text of each kind as the screen gets it, in the language of `letter`. */
export function letterOnScreen(kind: TextKind, letter: LetterWords): LetterOnScreen {
  const data = TEXT_EXAMPLES[kind];
  const parties = 'parties' in data ? data.parties : data;
  const made = writeText(kind, data as never, letter);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const { subject, body, notes } = made.value;
  return {
    kind,
    language: letter.language,
    draft: { subject, body },
    notes,
    sender: parties.sender,
    customer: parties.customer,
    dateText: letter.date(data.today),
    now: instant('2026-09-30T10:00:00Z'),
  };
}
