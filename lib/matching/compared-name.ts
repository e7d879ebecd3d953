import { foldSpelling } from './fold';
import { withoutInnerForm, withoutLegalForm } from './legal-forms';
import { joinInitials, nameWords, unshortened } from './name-words';

/** A name made ready to be held against another. */
export interface ComparedName {
  /** Without legal form and "and". */
  readonly words: readonly string[];
  /** All of it in one, spelling folded: equal for `Stadt Werke Müller` and `Stadtwerke Mueller`. */
  readonly squeezed: string;
  readonly legalForm: string | null;
  /** It is as long as a field that cuts names off: its last word may be half a word. */
  readonly isCut: boolean;
}

/** Lengths at which systems cut a name off (SEPA, SAP, ledgers); one less where the cut fell on a space. */
const CUTS: ReadonlySet<number> = new Set([29, 30, 34, 35, 39, 40, 49, 50, 59, 60, 69, 70]);

export function comparedName(text: string): ComparedName {
  const outer = withoutLegalForm(nameWords(text).map(unshortened));
  const inner = withoutInnerForm(outer.words);
  const words = joinInitials(inner.words)
    .split(' ')
    .filter((word) => word !== '&' && word !== '');
  return {
    words,
    squeezed: foldSpelling(words.join('')),
    legalForm: outer.form ?? inner.form,
    isCut: CUTS.has(text.trim().length),
  };
}
