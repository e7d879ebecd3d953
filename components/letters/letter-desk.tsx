import { smsParts } from '@/lib/words/letters/sms-parts';
import { useWords } from '../ui/words-context';
import { ChannelPicker } from './channel-picker';
import { KIND_WORDS } from './kind-words';
import { LetterButtons } from './letter-buttons';
import { LetterFields } from './letter-fields';
import { LetterNotes } from './letter-notes';
import { LetterPaper } from './letter-paper';
import type { Channels, LetterActions, LetterOnScreen } from './letter-screen';
import { mediumOf } from './medium-of';

interface LetterDeskProps {
  readonly letter: LetterOnScreen;
  readonly actions: LetterActions;
  /** Absent: there is nothing to choose. */
  readonly channels?: Channels;
}

/** A text that is ready: read it, change it, take it along. What is printed is the paper alone. */
export function LetterDesk({ letter, actions, channels }: LetterDeskProps) {
  const words = useWords();
  const { kind, language, draft, notes } = letter;
  const medium = mediumOf(kind);
  const named = new Intl.DisplayNames([words.tag], { type: 'language' }).of(language) ?? language;
  return (
    <section class={`letter-desk letter-desk-${medium}`} data-testid="letter-desk">
      <div class="letter-edit">
        <h2 class="letter-title">
          {words.t(KIND_WORDS[kind])}{' '}
          {language !== words.language && <span class="dim">{words.t('letter_in_language', { language: named })}</span>}
        </h2>
        {channels && <ChannelPicker {...channels} />}
        <LetterNotes notes={notes} />
        <LetterFields
          draft={draft}
          hasSubject={medium !== 'message' && draft.subject !== ''}
          language={language}
          onDraft={actions.onDraft}
        />
        {medium === 'message' && (
          <p class="dim" data-testid="letter-sms">
            {words.t('letter_sms', { count: smsParts(draft.body) })}
          </p>
        )}
        <p class="dim">{words.t('letter_you_send')}</p>
        <LetterButtons letter={letter} actions={actions} />
      </div>
      {medium !== 'message' && <LetterPaper letter={letter} />}
    </section>
  );
}
