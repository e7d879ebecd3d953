import type { ChecklistFacts } from '../checklist/checklist-facts';
import type { LocalDate } from '../local-date';
import type { DealRef } from './deal-ref';
import type { DebtorRecord } from './debtor-record';
import type { DecisionRecord } from './decision-record';
import type { FlagRecord } from './flag-record';
import { ofDeal } from './of-deal';
import type { ReferralRecord } from './referral-record';
import { standingFlags } from './standing-flags';

type TermApproval = NonNullable<ChecklistFacts['termApproval']>;

function decided({ outcome, role, waitsFor, termDays, by, on }: DecisionRecord): readonly TermApproval[] {
  const isApproval = outcome === 'accept' && role === 'credit_manager' && waitsFor.length === 0 && termDays !== null;
  return isApproval ? [{ days: termDays, by, on }] : [];
}

function answered({ answer, picture }: ReferralRecord): readonly TermApproval[] {
  if (!answer || answer.outcome === 'reject' || answer.waitsFor.length > 0) return [];
  if (!answer.agreed.includes('credit_manager')) return [];
  // A plain yes is a yes to what was asked.
  const days = answer.outcome === 'accept' ? (answer.termDays ?? picture.termDays) : answer.termDays;
  return days === null ? [] : [{ days, by: answer.by, on: answer.on }];
}

/** What was advised on a deal that somebody referred: the offers that stood on the screen, and those of whoever answered. */
function adviceOf(referrals: readonly ReferralRecord[]): NonNullable<ChecklistFacts['advice']> | null {
  const told = referrals.flatMap(({ on, picture, answer }) => [
    ...(picture.offers.length > 0 ? [{ on, offers: picture.offers.length }] : []),
    ...(answer?.outcome === 'offer' ? [{ on: answer.on, offers: 1 }] : []),
  ]);
  return told.reduce<NonNullable<ChecklistFacts['advice']> | null>(
    (last, each) => (last && last.on > each.on ? last : each),
    null,
  );
}

/** A stop or a watch stands on every page of the customer: whoever sells has been told. */
export const tellingFlags = (flags: readonly FlagRecord[], today: LocalDate): readonly FlagRecord[] =>
  standingFlags(flags, today).filter(({ kind }) => kind !== 'note');

/** The last day on which a department was told, in so many words or by a flag; null: nobody was told. */
function informedOn({ flags, signals }: Pick<DebtorRecord, 'flags' | 'signals'>, today: LocalDate): LocalDate | null {
  const days = [...tellingFlags(flags, today), ...signals].map(({ on }) => on);
  return days.sort().at(-1) ?? null;
}

/** What people recorded of a deal, as the eleven checks ask it. Nothing is recorded by merely looking: an advice counts once it was used. */
export function checkFacts(
  { decisions, referrals, flags, signals }: DebtorRecord,
  deal: DealRef | null,
  today: LocalDate,
): Pick<ChecklistFacts, 'termApproval' | 'advice' | 'informedOn'> {
  const referred = ofDeal(referrals, deal, today);
  const approvals = [...ofDeal(decisions, deal, today).flatMap(decided), ...referred.flatMap(answered)];
  const longest = approvals.reduce<TermApproval | null>((most, each) => (most && most.days >= each.days ? most : each), null);
  return { termApproval: longest, advice: adviceOf(referred), informedOn: informedOn({ flags, signals }, today) };
}
