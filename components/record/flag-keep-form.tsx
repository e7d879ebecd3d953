import { useState } from 'preact/hooks';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { flagDates, latestExpiry } from '@/lib/domain/record/flag-dates';
import { flagDue } from '@/lib/domain/record/flag-due';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { flagDateFault } from '@/lib/domain/record/new-flag';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { DateField } from './date-field';
import { FLAG_FAULT } from './flag-words';

interface FlagKeepFormProps {
  readonly flag: FlagRecord;
  readonly today: LocalDate;
  readonly onKeep: (expiresOn: LocalDate) => void;
}

/** Until when a flag that was looked at goes on: as it was, or twelve months more where its end is near. */
export function FlagKeepForm({ flag, today, onKeep }: FlagKeepFormProps) {
  const words = useWords();
  const due = flagDue(flag, today);
  const isEnding = due === 'expires' || due === 'expired' || flag.expiresOn <= today;
  const [until, setUntil] = useState(isEnding ? latestExpiry(today) : flag.expiresOn);
  const fault = flagDateFault(flagDates(today, until), today);
  return (
    <div class="record-form">
      <DateField
        label={words.t('flag_expires')}
        value={until}
        min={addDays(today, 1)}
        max={latestExpiry(today)}
        onInput={setUntil}
        error={fault && words.t(FLAG_FAULT[fault])}
        testId="flag-keep-until"
      />
      <div class="record-row">
        <Button kind="primary" onClick={() => onKeep(until)} isDisabled={fault !== null} testId="flag-keep-confirm">
          {words.t('flag_keep_confirm')}
        </Button>
      </div>
    </div>
  );
}
