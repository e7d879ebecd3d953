import type { Verdict } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import { COMMERCIAL_RATES } from '@/lib/domain/law/commercial-rates';
import { addDays, addMonths, daysBetween } from '@/lib/domain/local-date';
import { type MakePart, say } from './scene';

/** What was decided, and how the policy itself stands. */
export const verdict = {
  decided:
    (decided: Verdict): MakePart =>
    () => ({ said: say('worked_decided', { verdict: display.text(decided) }), outcome: { verdict: decided } }),
  holds:
    (days: number): MakePart =>
    ({ at }) => ({
      said: say('worked_decided', { verdict: display.text('accept') }),
      outcome: { holdsUntil: addDays(at.today, days) },
    }),
  withDisputes:
    (decided: Verdict): MakePart =>
    () => ({ said: say('worked_with_disputes'), outcome: { verdictWithDisputes: decided } }),
  onExpiry:
    (days: number): MakePart =>
    ({ at, invoice }) => ({
      said: say('worked_on_expiry', { days: display.days(days) }),
      outcome: {
        expiry: { on: addDays(at.today, days), paid: 'accept', unpaid: 'refer', mustBePaid: [invoice(900, -days)] },
      },
    }),
  reviewed:
    (monthsAgo: number): MakePart =>
    ({ at }) => ({
      said: say('worked_reviewed', { months: display.count(monthsAgo) }),
      policy: { lastReviewedOn: addMonths(at.today, -monthsAgo) },
    }),
  sectionMissing: (() => ({ said: say('worked_section_missing'), policy: { sections: [] } })) satisfies MakePart,
  template: (() => ({ said: say('worked_template'), policy: { status: 'template' } })) satisfies MakePart,
  /** The day on which the table of rates was last looked at, and so many months later. */
  ratesChecked:
    (monthsAgo: number): MakePart =>
    ({ at }) => ({
      said: say('worked_rates_checked', { months: display.count(monthsAgo) }),
      daysLater: daysBetween(at.today, addMonths(COMMERCIAL_RATES.checkedOn, monthsAgo)),
    }),
} as const;
