import type { Addressee, Sender } from '@/lib/domain/letters/correspondents';
import type { ChannelChoice } from '@/lib/domain/letters/text-channels';
import type { TextChannel, TextKind } from '@/lib/domain/letters/text-kind';
import type { Instant } from '@/lib/domain/local-date';
import type { Language } from '@/lib/words/language';
import type { TextNote } from '@/lib/words/letters/text-definition';

/** A text while a person still changes it; whoever shows it keeps it. */
export interface LetterDraft {
  readonly subject: string;
  readonly body: string;
}

/** A text that is ready to look at. */
export interface LetterOnScreen {
  readonly kind: TextKind;
  /** Of the text: the customer's, which need not be the user's. */
  readonly language: Language;
  readonly draft: LetterDraft;
  readonly notes: readonly TextNote[];
  readonly sender: Sender;
  readonly customer: Addressee;
  /** The day of the letter as the letter writes it (`LetterWords.date`). */
  readonly dateText: string;
  readonly now: Instant;
}

/** What a person can do with it. Nothing is sent by us. */
export interface LetterActions {
  readonly onDraft: (draft: LetterDraft) => void;
  /** Puts it on the clipboard. */
  readonly onCopy: (text: string) => void;
  /** Opens a `mailto:` link. */
  readonly onMail: (href: string) => void;
  /** Saves a message for a mail program. */
  readonly onEml: (file: { readonly name: string; readonly text: string }) => void;
  readonly onPrint: () => void;
  /** Saves the appointment that the text is about; absent: there is none. */
  readonly onCalendar?: () => void;
}

export interface Channels {
  readonly choices: readonly ChannelChoice[];
  readonly chosen: TextChannel;
  readonly onChannel: (channel: TextChannel) => void;
}
