import type { EventId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { useWords } from '../ui/words-context';
import { FlagEntry } from './flag-entry';

export interface FlagListProps {
  /** Those that stand. */
  readonly flags: readonly FlagRecord[];
  /** Ids of what the books hold open. */
  readonly openItems: ReadonlySet<string>;
  readonly today: LocalDate;
  /** Null where the role of whoever looks may not. */
  readonly onLift: ((flag: EventId, reason: string) => void) | null;
  readonly onKeep: ((flag: EventId, expiresOn: LocalDate) => void) | null;
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
