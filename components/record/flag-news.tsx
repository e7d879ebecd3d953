import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { FLAG_KIND } from './flag-words';
import { RecordBy } from './record-by';

interface FlagNewsProps {
  /** Raised while the panel was open. */
  readonly flags: readonly FlagRecord[];
  readonly onSeen: () => void;
}

/** What somebody flagged just now, in whichever tab: what, why, who and when (R0-04). */
export function FlagNews({ flags, onSeen }: FlagNewsProps) {
  const words = useWords();
  if (flags.length === 0) return null;
  return (
    <Notice tone="warn" icon="warn" testId="flag-news">
      {flags.map((flag) => (
        <p key={flag.id} class="record-news">
          <b>{words.t('flag_news', { kind: words.t(FLAG_KIND[flag.kind]) })}</b> {flag.reason ?? words.t('record_erased')}{' '}
          <RecordBy {...flag} />
        </p>
      ))}
      <Button kind="plain" onClick={onSeen} testId="flag-news-seen">
        {words.t('flag_news_seen')}
      </Button>
    </Notice>
  );
}
