import type { ComponentChildren } from 'preact';
import type { DisputeReason } from '@/lib/domain/dispute-reason';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ReasonStatistics } from '@/lib/domain/record/dispute-statistics';
import { escalated } from '@/lib/domain/record/escalations';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { type DisputeRow, DisputeRows } from './dispute-rows';
import { LateDisputes } from './late-disputes';
import { TopDisputes } from './top-disputes';

interface DisputeBoardProps {
  /** What falls due first comes first. */
  readonly open: readonly DisputeRow[];
  readonly reasons: readonly ReasonStatistics[];
  readonly today: LocalDate;
  readonly hrefOf: (debtor: DisputeRow['debtor']) => string;
  /** What is done about a reason, or the way to begin with it; absent where nobody can. */
  readonly improve?: (reason: DisputeReason) => ComponentChildren;
  /** What we do about what customers contest. */
  readonly improvements?: ComponentChildren;
}

/** What customers contest: the reasons that come most, confirmations that wait, and what runs with who solves it by when. */
export function DisputeBoard({ open, reasons, today, hrefOf, improve, improvements }: DisputeBoardProps) {
  const words = useWords();
  const unsent = open.filter(({ dispute }) => dispute.confirmation === null);
  const late = escalated(open, today);
  const inTime = open.filter((row) => !late.includes(row));
  return (
    <div data-testid="dispute-board">
      <TopDisputes reasons={reasons} improve={improve} />
      {improvements}
      <Section title={words.t('disputes_unsent')} aside={unsent.length > 0 ? words.format.count(unsent.length) : undefined}>
        {unsent.length === 0 && <p class="dim">{words.t('disputes_unsent_none')}</p>}
        <DisputeRows rows={unsent} today={today} hrefOf={hrefOf} isUnsent />
      </Section>
      <LateDisputes rows={late} today={today} hrefOf={hrefOf} />
      {late.length < Math.max(1, open.length) && (
        <Section title={words.t('disputes_open')} aside={inTime.length > 0 ? words.format.count(inTime.length) : undefined}>
          {inTime.length === 0 && <p class="dim">{words.t('dispute_none')}</p>}
          <DisputeRows rows={inTime} today={today} hrefOf={hrefOf} />
        </Section>
      )}
    </div>
  );
}
