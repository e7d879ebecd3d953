import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface TeachCardProps {
  /** Must ask for the permission before it awaits anything: a browser grants only within the click. */
  readonly onTeach: () => void;
  readonly trouble: 'denied' | 'failed' | null;
}

/** The way to have pages read that there is no adapter for: point in one of them. */
export function TeachCard({ onTeach, trouble }: TeachCardProps) {
  const words = useWords();
  return (
    <div class="popup-row popup-enable">
      <Button onClick={onTeach} testId="teach-start">
        {words.t('teach_start')}
      </Button>
      <p class="dim">{words.t('teach_start_text')}</p>
      {trouble && <p class="field-error">{words.t(trouble === 'denied' ? 'site_denied' : 'teach_failed')}</p>}
    </div>
  );
}
