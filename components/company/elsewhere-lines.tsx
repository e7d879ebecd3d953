import type { Elsewhere } from '@/lib/domain/view';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';
import { companyName } from './company-name';

function sentence({ company, open, overdue }: Elsewhere, words: Words): string {
  const name = companyName(company, words);
  if (!open) return words.t('elsewhere_unknown', { company: name });
  const amount = words.format.money(open);
  if (overdue.minor <= 0) return words.t('elsewhere_not_overdue', { company: name, open: amount });
  return words.t('elsewhere', { company: name, open: amount, overdue: words.format.money(overdue) });
}

/** The same customer in the books of our other companies: told beside, never added. */
export function ElsewhereLines({ elsewhere }: { readonly elsewhere: readonly Elsewhere[] }) {
  const words = useWords();
  if (elsewhere.length === 0) return null;
  return (
    <ul class="elsewhere" data-testid="elsewhere">
      {elsewhere.map((each, index) => (
        <li key={`${each.company.id} ${index}`}>{sentence(each, words)}</li>
      ))}
    </ul>
  );
}
