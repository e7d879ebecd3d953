import { useId } from 'preact/hooks';
import type { Language } from '@/lib/words/language';
import { useWords } from '../ui/words-context';
import type { LetterDraft } from './letter-screen';

interface LetterFieldsProps {
  readonly draft: LetterDraft;
  readonly hasSubject: boolean;
  readonly language: Language;
  readonly onDraft: (draft: LetterDraft) => void;
  /** Where the cursor stands in the text, for who inserts something there. */
  readonly onCursor?: (at: number) => void;
}

/** Subject and text, to be changed at will. They are in the language of the letter, which a screen reader is told. */
export function LetterFields({ draft, hasSubject, language, onDraft, onCursor }: LetterFieldsProps) {
  const words = useWords();
  const [subject, body] = [useId(), useId()];
  return (
    <div class="letter-fields">
      {hasSubject && (
        <>
          <label for={subject}>{words.t('letter_subject')}</label>
          <input
            id={subject}
            class="field"
            lang={language}
            value={draft.subject}
            maxLength={400}
            onInput={({ currentTarget }) => onDraft({ ...draft, subject: currentTarget.value })}
            data-testid="letter-subject"
          />
        </>
      )}
      <label for={body}>{words.t('letter_text')}</label>
      <textarea
        id={body}
        class="field letter-body"
        lang={language}
        value={draft.body}
        rows={Math.min(24, draft.body.split('\n').length + 1)}
        onInput={({ currentTarget }) => onDraft({ ...draft, body: currentTarget.value })}
        onSelect={({ currentTarget }) => onCursor?.(currentTarget.selectionStart)}
        data-testid="letter-body"
      />
    </div>
  );
}
