import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '@/components/ui/words-context';
import type { Language } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';

/** A component drawn in a document of its own, and what a person would look for in it. */
export interface Mounted {
  readonly root: HTMLElement;
  /** Text with no-break spaces made plain. */
  text(testId?: string): string;
  all(testId: string): readonly HTMLElement[];
  /** Clicks and lets what follows settle. */
  click(target: string | Element): Promise<void>;
}

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Draws a component with the words of a language. Needs a document: `@vitest-environment happy-dom`. */
export async function mount(node: ComponentChild, language: Language = 'nl'): Promise<Mounted> {
  const words = await loadWords(language);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>, root));
  const find = (testId: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
    if (!found) throw new Error(`no ${testId} in: ${root.innerHTML}`);
    return found;
  };
  return {
    root,
    text: (testId) => plain(testId ? find(testId).textContent : root.textContent),
    all: (testId) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)],
    click: (target) =>
      act(async () => {
        (typeof target === 'string' ? find(target) : (target as HTMLElement)).dispatchEvent(
          new MouseEvent('click', { bubbles: true }),
        );
      }),
  };
}
