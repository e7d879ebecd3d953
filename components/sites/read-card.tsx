import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

interface ReadCardProps {
  /** The browser let nobody read this page. */
  readonly isClosed: boolean;
  readonly onRead: () => void;
}

/** Reading a page without an adapter, once. */
export function ReadCard({ isClosed, onRead }: ReadCardProps) {
  const words = useWords();
  if (isClosed) return <Notice icon="info">{words.t('popup_page_closed')}</Notice>;
  return (
    <div class="popup-row popup-enable">
      <Button onClick={onRead} testId="read-page">
        {words.t('popup_read_page')}
      </Button>
      <p class="dim">{words.t('popup_read_page_why')}</p>
    </div>
  );
}
