import type { LocalDate } from '@/lib/domain/local-date';
import { addDays } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import { flagDates, latestExpiry } from '@/lib/domain/record/flag-dates';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import type { FlagFault, NewFlag } from '@/lib/domain/record/new-flag';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { DateField } from './date-field';
import { FlagReleaseFields } from './flag-release-fields';
import { FlagTermField } from './flag-term-field';
import { FLAG_FAULT, FLAG_KIND } from './flag-words';
import { RadioField } from './radio-field';
import { TextArea } from './text-area';

const MEANS: Readonly<Record<FlagRecord['kind'], MessageKey>> = {
  stop: 'flag_means_stop',
  watch: 'flag_means_watch',
  note: 'flag_means_note',
};
const KINDS: readonly FlagRecord['kind'][] = ['stop', 'watch', 'note'];

interface FlagFormProps {
  readonly draft: NewFlag;
  /** What a stop may wait for. */
  readonly openItems: readonly OpenItem[];
  readonly today: LocalDate;
  /** What kept it from being raised; null: nothing did, or nobody tried. */
  readonly fault: FlagFault | null;
  readonly onDraft: (draft: NewFlag) => void;
  readonly onRaise: () => void;
}

/** Flags a customer for everybody who sees it: what kind, why, until when, and what ends it (domain.md 0). */
export function FlagForm({ draft, openItems, today, fault, onDraft, onRaise }: FlagFormProps) {
  const words = useWords();
  const change = (part: Partial<NewFlag>) => onDraft({ ...draft, ...part });
  const errorOf = (of: FlagFault) => (fault === of ? words.t(FLAG_FAULT[of]) : null);
  return (
    <div class="record-form" data-testid="flag-form">
      <RadioField
        legend={words.t('flag_kind')}
        options={KINDS.map((value) => ({ value, label: words.t(FLAG_KIND[value]), text: words.t(MEANS[value]) }))}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind })}
        testId="flag-kind"
      />
      <TextArea
        label={words.t('flag_reason')}
        value={draft.reason}
        onInput={(reason) => change({ reason })}
        error={errorOf('reason')}
        testId="flag-reason"
      />
      {draft.kind === 'stop' && (
        <FlagReleaseFields draft={draft} openItems={openItems} error={errorOf('items') ?? errorOf('release')} onChange={change} />
      )}
      {draft.kind === 'watch' && (
        <FlagTermField days={draft.maxTermDays} error={errorOf('term')} onChange={(maxTermDays) => change({ maxTermDays })} />
      )}
      <div class="record-row record-dates">
        <DateField
          label={words.t('flag_expires')}
          value={draft.expiresOn}
          min={addDays(today, 1)}
          max={latestExpiry(today)}
          onInput={(expiresOn) => change(expiresOn > today ? flagDates(today, expiresOn) : { expiresOn })}
          error={errorOf('expiry')}
          testId="flag-expires"
        />
        <DateField
          label={words.t('flag_review')}
          value={draft.reviewOn}
          min={addDays(today, 1)}
          max={draft.expiresOn}
          onInput={(reviewOn) => change({ reviewOn })}
          error={errorOf('review')}
          testId="flag-review"
        />
      </div>
      <div class="record-row">
        <Button kind="primary" onClick={onRaise} testId="flag-raise">
          {words.t('flag_raise')}
        </Button>
      </div>
    </div>
  );
}
