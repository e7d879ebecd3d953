import type { Reader } from '@/components/explain/reader';
import { LANGUAGES, type Language } from '@/lib/words/language';

/** What a person chose on this page; kept with the tab's history entry, so that a reload keeps it and no other page hears of it. */
export interface PageState {
  /** Null: as everywhere else. */
  readonly language: Language | null;
  readonly reader: Reader;
}

/** The customer's view first: what is printed without a look at it can then be given away. */
export function readPageState(): PageState {
  const { language, reader }: Partial<PageState> = history.state ?? {};
  return {
    language: LANGUAGES.find((each) => each === language) ?? null,
    reader: reader === 'us' ? 'us' : 'customer',
  };
}

export function writePageState(state: PageState): void {
  history.replaceState(state, '');
}
