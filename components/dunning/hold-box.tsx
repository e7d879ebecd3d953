import { useState } from 'preact/hooks';
import type { LocalDate } from '@/lib/domain/local-date';
import type { HoldRecord } from '@/lib/domain/record/step-record';
import { DateField } from '../record/date-field';
import { RecordBy } from '../record/record-by';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface HoldBoxProps {
  /** Those that hold today. */
  readonly holds: readonly HoldRecord[];
  readonly today: LocalDate;
  readonly onPlace: (reason: string, until: LocalDate | null) => void;
  readonly onRelease: (hold: HoldRecord) => void;
}

const NO_DAY = '' as LocalDate;

/** Puts the ladder on hold by hand, with a reason, and lets it go on. */
export function HoldBox({ holds, today, onPlace, onRelease }: HoldBoxProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(NO_DAY);
  return (
    <div class="record-form" data-testid="hold-box">
      {holds.map((hold) => (
        <div key={hold.id} class="record-entry">
          <p>{hold.reason ?? words.t('record_erased')}</p>
          <p class="dim">
            {hold.until ? words.t('hold_until', { date: words.format.date(hold.until) }) : words.t('hold_without_end')}
          </p>
          <RecordBy {...hold} />
          <div class="record-row">
            <Button onClick={() => onRelease(hold)} testId="hold-release">
              {words.t('hold_release')}
            </Button>
          </div>
        </div>
      ))}
      {holds.length === 0 && (
        <>
          <TextField label={words.t('hold_reason')} value={reason} onInput={setReason} testId="hold-reason" />
          <DateField label={words.t('hold_to')} value={until} min={today} onInput={setUntil} testId="hold-until" />
          <div class="record-row">
            <Button
              isDisabled={reason.trim() === '' || (until !== NO_DAY && until < today)}
              onClick={() => onPlace(reason.trim(), until === NO_DAY ? null : until)}
              testId="hold-place"
            >
              {words.t('hold_place')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
