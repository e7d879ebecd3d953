import type { ComparedName } from '@/lib/domain/known-name';
import { foldSpelling } from './fold';
import { withoutInnerForm, withoutLegalForm } from './legal-forms';
import { joinInitials, nameWords, unshortened } from './name-words';

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
    spelled: words.map(foldSpelling),
    squeezed: foldSpelling(words.join('')),
    legalForm: outer.form ?? inner.form,
    isCut: CUTS.has(text.trim().length),
  };
}
