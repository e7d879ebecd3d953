import type { RuleId } from '@/lib/domain/ids';
import type { LetterWords } from './letter-words';

/** Values of the fields of a text; null: not known, or it does not apply, and the line that names it is left out. */
export type FieldValues = Readonly<Record<string, string | null>>;

/** Something a person should know before the text is sent. */
export type TextNote = 'interest-provisional' | 'interest-unknown' | 'approved-template';

/** One kind of text: which fields its template may name, and which it has to. */
export interface TextDefinition<Data> {
  readonly hasSubject: boolean;
  readonly fields: readonly string[];
  readonly needs: readonly string[];
  values(data: Data, words: LetterWords): FieldValues;
  /** The rule by which this may not be sent; absent or null: it may. */
  refusal?(data: Data): RuleId | null;
  notes?(data: Data): readonly TextNote[];
  /** What the channel does to the text. */
  finish?(body: string): string;
}
