import type { TextNote } from '@/lib/words/letters/text-definition';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

const NOTE_WORDS = {
  'interest-provisional': 'letter_note_provisional',
  'interest-unknown': 'letter_note_unknown',
  'approved-template': 'letter_note_approved',
} as const;

/** What to know before the text goes out. */
export function LetterNotes({ notes }: { readonly notes: readonly TextNote[] }) {
  const words = useWords();
  return (
    <>
      {notes.map((note) => (
        <Notice key={note} testId={`letter-note-${note}`}>
          {words.t(NOTE_WORDS[note])}
        </Notice>
      ))}
    </>
  );
}
