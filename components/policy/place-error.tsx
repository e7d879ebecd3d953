import { useWords } from '../ui/words-context';
import { useEditing } from './editing-context';
import { faultWords } from './objection-words';

/** What is wrong with a table as a whole: that its rows do not go together. */
export function PlaceError({ place }: { readonly place: string }) {
  const words = useWords();
  const { objection } = useEditing();
  if (objection?.place !== place) return null;
  return (
    <p class="field-error" role="alert">
      {faultWords(objection, words)}
    </p>
  );
}
