import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';

/** What the page says when there is nothing to explain: opened without an explanation, or a day too late. */
export function GoneState() {
  const words = useWords();
  return (
    <main class="why" data-testid="why-gone">
      <EmptyState icon="clock" title={words.t('why_gone_title')} text={words.t('why_gone_text')} />
    </main>
  );
}
