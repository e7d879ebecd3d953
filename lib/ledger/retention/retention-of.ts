import { addDays, addMonths, type LocalDate } from '@/lib/domain/local-date';
import type { DeskTerms } from '@/lib/domain/policy-parts';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import type { RetentionDue, RetentionReason } from '@/lib/domain/record/retention-due';
import { standingFlags } from '@/lib/domain/record/standing-flags';
import type { LedgerEvent } from '../contract';

type Terms = DeskTerms['retention'];

interface Kept {
  readonly reason: RetentionReason;
  readonly what: RetentionDue['what'];
  /** The first day on which it is too old. */
  until(on: LocalDate, terms: Terms): LocalDate;
}

const DECISION: Kept = { reason: 'decision', what: 'all', until: (on, { decisionMonths }) => addMonths(on, decisionMonths) };
const CHECK: Kept = { reason: 'check', what: 'all', until: (on, { checklistMonths }) => addMonths(on, checklistMonths) };
const REPORT: Kept = { reason: 'report', what: 'all', until: (on, { rawReportDays }) => addDays(on, rawReportDays) };
/** What a limit or a dispute says goes on to count; what was written of it need not be kept longer than a decision. */
const TEXT: Kept = { reason: 'text', what: 'text', until: DECISION.until };

/** By the first part of a type, so that a type that is added to a topic is kept as long as the others of it. */
const BY_TOPIC: Readonly<Record<string, Kept>> = {
  decision: DECISION,
  deal: DECISION,
  referral: DECISION,
  check: CHECK,
  checklist: CHECK,
  report: REPORT,
};

const isErased = ({ data, text }: LedgerEvent, what: RetentionDue['what']): boolean =>
  text === null && (what === 'text' || data === null);

/** A flag that stands needs its reason; one that is over does not, and a note or watch ends by itself (domain.md 0). */
function keptAs(event: LedgerEvent, record: DebtorRecord, today: LocalDate): Kept | null {
  const flag = event.type === 'flag.raised' ? record.flags.find(({ id }) => id === event.id) : undefined;
  if (flag && standingFlags([flag], today).length > 0) return null;
  if (flag) return { reason: 'flag', what: 'text', until: () => today };
  if (event.type === 'text.erased') return null;
  return BY_TOPIC[event.type.split('.')[0] ?? ''] ?? TEXT;
}

/**
 * What of a debtor's events is kept no longer (domain.md 3.2 and the policy's `retention`), as far as it is still there. Raw reports are kept
 * for days, decisions and checks for months, texts as long as decisions; what counts in a decision stands without its text.
 * @param record what these events fold to.
 */
export function retentionOf(
  events: readonly LedgerEvent[],
  record: DebtorRecord,
  terms: Terms,
  today: LocalDate,
): readonly RetentionDue[] {
  const due = events.flatMap((event) => {
    const kept = keptAs(event, record, today);
    return kept && !isErased(event, kept.what) && kept.until(event.effectiveOn, terms) <= today ? [{ event, kept }] : [];
  });
  const byReason = Map.groupBy(due, ({ kept }) => kept.reason);
  return [...byReason].flatMap(([reason, [first, ...others]]) =>
    first
      ? [{ debtor: first.event.subject, reason, what: first.kept.what, events: [first, ...others].map(({ event }) => event.id) }]
      : [],
  );
}
