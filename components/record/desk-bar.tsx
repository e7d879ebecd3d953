import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';

interface DeskBarProps {
  readonly pages: readonly { readonly page: string; readonly title: MessageKey }[];
  /** The page on screen; `home` for the first, null for the file of a customer. */
  readonly shown: string | null;
}

/** The head of the desk: what it is, and its pages. */
export function DeskBar({ pages, shown }: DeskBarProps) {
  const words = useWords();
  const all = [{ page: 'home', title: 'desk_home' as const }, ...pages];
  return (
    <header class="desk-top">
      <img src="/icon/48.png" alt="" width="28" height="28" />
      <strong class="desk-name">{words.t('desk_title')}</strong>
      <nav class="desk-bar" aria-label={words.t('desk_title')}>
        {all.map(({ page, title }) => (
          <a key={page} href={`#${page}`} aria-current={page === shown ? 'page' : undefined}>
            {words.t(title)}
          </a>
        ))}
      </nav>
    </header>
  );
}
