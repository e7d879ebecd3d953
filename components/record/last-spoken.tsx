import type { ContactRecord } from '@/lib/domain/record/contact-record';
import { useWords } from '../ui/words-context';
import { contactText } from './contact-words';

/** More than a handful nobody reads before a call. */
const MOST = 5;

/** Whom we met last, with what they do and how they like to be reached: before the next talk (domain.md R0-10). */
export function LastSpoken({ contacts }: { readonly contacts: readonly ContactRecord[] }) {
  const words = useWords();
  const [last] = contacts;
  if (!last) return null;
  const names = contacts.slice(0, MOST).map((contact) => contactText(contact, words));
  return (
    <p class="last-spoken" data-testid="last-spoken">
      {words.t('contact_last_spoken', { names: words.format.list(names), date: words.format.date(last.metOn) })}
    </p>
  );
}
