import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { useWords } from '../ui/words-context';
import { type FlagActions, FlagEntry } from './flag-entry';

interface FlagListProps extends FlagActions {
  /** Those that stand. */
  readonly flags: readonly FlagRecord[];
}

/** The flags of a customer, the newest first. */
export function FlagList({ flags, ...props }: FlagListProps) {
  const words = useWords();
  if (flags.length === 0) return <p class="dim">{words.t('flag_none')}</p>;
  return (
    <ul class="record-list" data-testid="flags">
      {[...flags].reverse().map((flag) => (
        <FlagEntry key={flag.id} flag={flag} {...props} />
      ))}
    </ul>
  );
}
