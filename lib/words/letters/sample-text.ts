import type { TextKind } from '@/lib/domain/letters/text-kind';
import type { Result } from '@/lib/domain/result';
import { TEXT_EXAMPLES } from './k1-letters.examples';
import type { LetterTemplate, LetterWords } from './letter-words';
import type { TextData } from './text-data';
import { type TextFault, type WrittenText, writeText } from './write-text';

/** What a template gives for an invented customer, for whoever changes it; or everything that is wrong with it. */
export function sampleText<Kind extends TextKind>(
  kind: Kind,
  words: LetterWords,
  template: LetterTemplate,
): Result<WrittenText, readonly TextFault[]> {
  const examples: { readonly [Each in TextKind]: TextData<Each> } = TEXT_EXAMPLES;
  return writeText(kind, examples[kind], words, template);
}
