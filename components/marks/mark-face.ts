import type { Mark } from '@/lib/domain/mark';
import type { MessageKey } from '@/lib/words/catalogue';
import { type Tone, VERDICT_WORD } from '../debtor/verdict-look';
import type { IconName } from '../ui/icon';

interface MarkFace {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: MessageKey;
}

/** How a mark looks and reads: as the panel's folded tab would on the page of that customer. */
export const MARK_FACE: Readonly<Record<Mark, MarkFace>> = {
  accept: { tone: 'accept', icon: 'accept', word: VERDICT_WORD.accept },
  refer: { tone: 'refer', icon: 'refer', word: VERDICT_WORD.refer },
  reject: { tone: 'reject', icon: 'reject', word: VERDICT_WORD.reject },
  // Without its word an acceptance with something to do first must not look like a plain one in another colour.
  blocked: { tone: 'neutral', icon: 'warn', word: 'tab_blocked' },
  several: { tone: 'neutral', icon: 'question', word: 'tab_choose' },
};
