import type { Sighting } from '@/lib/domain/sighting';
import { useWords } from '../ui/words-context';

/** A page may hold a name of any length; nobody reads further than this. */
const LONGEST_NAME = 120;

/** The name on the page, short enough to show; null when it has none. */
export function sightedName({ name }: Sighting): string | null {
  const text = name?.trim() ?? '';
  if (text === '') return null;
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

/** The customer as the page names it, marked as such: a claim of the page, not ours. */
export function Sighted({ sighting }: { readonly sighting: Sighting }) {
  const words = useWords();
  return (
    <>
      <h1 class="debtor-name">
        <bdi>{sightedName(sighting) ?? words.t('sighted_nameless')}</bdi>
      </h1>
      <p class="debtor-facts">{words.t('sighted_here')}</p>
    </>
  );
}
