import type { MessageKey } from '@/lib/words/catalogue';
import { templateParts } from '@/lib/words/template';
import type { Words } from '@/lib/words/words';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence of the extension as a pattern: whatever its fields were filled with, but no field left open. */
export function sentencePattern(words: Words, key: MessageKey): RegExp {
  const parts = templateParts(words.template(key)).map((part) => ('text' in part ? literal(part.text) : '[^{}]+'));
  return new RegExp(parts.join('').replace(/\s+/g, '\\s+'), 'u');
}
