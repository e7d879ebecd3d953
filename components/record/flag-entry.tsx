import { useEffect, useState } from 'preact/hooks';
import type { EventId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { flagDue } from '@/lib/domain/record/flag-due';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { flagRelease } from '@/lib/domain/record/flag-release';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { FlagKeepForm } from './flag-keep-form';
import { FlagLiftForm } from './flag-lift-form';
import { FlagReleaseLine } from './flag-release-line';
import { FLAG_DUE, FLAG_KIND } from './flag-words';
import { RecordBy } from './record-by';

const TONE = { stop: 'reject', watch: 'refer', note: 'plain' } as const;

export interface FlagActions {
  /** Ids of what the books hold open. */
  readonly openItems: ReadonlySet<string>;
  readonly today: LocalDate;
  /** Null where the role of whoever looks may not. */
  readonly onLift: ((flag: EventId, reason: string) => void) | null;
  readonly onKeep: ((flag: EventId, expiresOn: LocalDate) => void) | null;
}

interface FlagEntryProps extends FlagActions {
  readonly flag: FlagRecord;
}

/** One flag: what it does, why, who said so, until when, what ends it, and the buttons to keep or lift it. */
export function FlagEntry({ flag, openItems, today, onLift, onKeep }: FlagEntryProps) {
  const words = useWords();
  const [open, setOpen] = useState<'lift' | 'keep' | null>(null);
  const { id, reason, maxTermDays, expiresOn, reviewOn } = flag;
  useEffect(() => setOpen(null), [expiresOn, reviewOn]);
  const due = flagDue(flag, today);
  const kind = due === 'expired' ? 'watch' : flag.kind;
  const release = flagRelease(flag, openItems, today);
  return (
    <li class="record-entry flag-entry" data-testid="flag" data-kind={kind}>
      <span class="record-row">
        <Badge tone={TONE[kind]}>{words.t(FLAG_KIND[kind])}</Badge>
        {due !== 'expired' && <span class="record-by">{words.t('flag_until', { date: words.format.date(expiresOn) })}</span>}
      </span>
      <p class={reason === null ? 'dim' : undefined}>{reason ?? words.t('record_erased')}</p>
      <RecordBy {...flag} />
      {release && <FlagReleaseLine {...release} />}
      {maxTermDays !== null && <p class="record-line">{words.t('flag_max_term', { term: words.term({ days: maxTermDays }) })}</p>}
      {due && (
        <p class="record-line record-due" data-testid="flag-due" data-due={due}>
          {words.t(FLAG_DUE[due], { date: words.format.date(due === 'review' ? reviewOn : expiresOn) })}
        </p>
      )}
      {(onLift || onKeep) && (
        <span class="record-row">
          {onLift && (
            <Button onClick={() => setOpen(open === 'lift' ? null : 'lift')} isExpanded={open === 'lift'} testId="flag-lift">
              {words.t('flag_lift')}
            </Button>
          )}
          {onKeep && (
            <Button onClick={() => setOpen(open === 'keep' ? null : 'keep')} isExpanded={open === 'keep'} testId="flag-keep">
              {words.t('flag_keep')}
            </Button>
          )}
        </span>
      )}
      {open === 'lift' && onLift && <FlagLiftForm onLift={(why) => onLift(id, why)} />}
      {open === 'keep' && onKeep && <FlagKeepForm flag={flag} today={today} onKeep={(until) => onKeep(id, until)} />}
    </li>
  );
}
