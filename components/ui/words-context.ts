import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/lib/words/words';

/** The language of the surface; one provider at its root. */
export const WordsContext = createContext<Words | null>(null);

/** The words in force. Throws when a surface forgot its provider: a bug, never a state of the user. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words: wrap the surface in WordsContext.Provider');
  return words;
}
