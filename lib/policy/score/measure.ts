import type { Ageing, At } from '@/lib/domain/assessment';
import type { PaymentBehaviour } from '@/lib/domain/behaviour';
import type { ExternalFacts, Facts, Insolvency } from '@/lib/domain/facts';
import { addMonths, daysBetween } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { promisesKept } from '@/lib/domain/promises/promises-kept';
import type { Circumstance, CoverageBonus } from '@/lib/domain/scorecard';
import { historyBand, wasWrittenOff } from './history-band';
import { latenessMeasures } from './lateness-measures';
import { daysOverdue, isOpenAndLate, type LatenessRow, settledRows } from './lateness-rows';
import { hasSettledEnough, latenessTrend } from './lateness-trend';
import { countryRisk, industryRisk } from './risk-levels';
import type { Measures, ScoreInputs } from './score-inputs';

/** What is known of a debtor when it is rated. */
export interface Rated {
  readonly facts: Facts;
  readonly ageing: Ageing;
  readonly behaviour: PaymentBehaviour;
  readonly policy: PolicyDocument;
  readonly at: At;
}

const INSOLVENT: readonly (Insolvency | null)[] = ['bankrupt', 'wsnp', 'moratorium', 'whoa'];

/** Undisputed overdue of all that is open, in percent, and the oldest of it in days; 0 where nothing is open or overdue. */
function overdueOf({ items, gross }: Ageing): { readonly sharePct: number; readonly oldestDays: number } {
  let [late, oldest] = [0, 0];
  for (const aged of items) {
    if (!isOpenAndLate(aged)) continue;
    if (aged.item.open.currency === gross.currency) late += aged.item.open.minor;
    oldest = Math.max(oldest, aged.daysPastDue ?? 0);
  }
  return { sharePct: gross.minor === 0 ? 0 : (late / gross.minor) * 100, oldestDays: oldest };
}

/** All six are missing of whom nothing was settled and nothing is late: items that are not due yet earn nothing. */
function internalMeasures({ facts, ageing, behaviour, policy }: Rated, settled: readonly LatenessRow[]): Measures {
  const overdue = daysOverdue(ageing.items);
  if (settled.length === 0 && overdue.length === 0) return {};
  const { daysLate = null, onTimePct = null } = facts.portfolio ?? {};
  const { lateness: terms } = policy.scorecard;
  // Overdue items alone do not tell how someone pays, where nobody told what was settled.
  const counted = facts.book?.settledItems ? latenessMeasures(settled, overdue, { daysLate, onTimePct }, terms) : null;
  const { sharePct, oldestDays } = overdueOf(ageing);
  return {
    'overdue-share': sharePct,
    'oldest-days-late': oldestDays,
    'add-incl-open': behaviour.addInclOpen,
    'on-time-amount': behaviour.onTimePct,
    slippage: behaviour.slippageDays,
    lateness: counted?.lateness ?? null,
    'on-time-count': counted?.onTimePct ?? null,
    trend: latenessTrend(settled, terms),
    'promises-kept': facts.promises && promisesKept(facts.promises, policy.desk.promise).byCountPct,
  };
}

function externalMeasures(
  external: ExternalFacts | null,
  { externalMaxDays }: PolicyDocument['scorecard'],
  { today }: At,
): Measures {
  if (!external || daysBetween(external.on, today) > externalMaxDays) return {};
  return { 'external-score': external.value, 'external-change': external.change90 };
}

function circumstancesOf({ facts, policy: { scorecard }, at }: Rated): readonly Circumstance[] {
  const isSo: readonly (readonly [Circumstance, boolean])[] = [
    ['insolvent', INSOLVENT.includes(facts.insolvency)],
    ['dissolved', facts.insolvency === 'dissolved'],
    ['at-collection', facts.profile?.isAtCollection === true],
    ['written-off', wasWrittenOff(facts, addMonths(at.today, -scorecard.writeOffMonths), scorecard)],
  ];
  return isSo.filter(([, known]) => known).map(([circumstance]) => circumstance);
}

function notApplicable({ facts, policy }: Rated, settled: readonly LatenessRow[]): readonly CoverageBonus['when'][] {
  const when: CoverageBonus['when'][] = [];
  if (facts.promises && promisesKept(facts.promises, policy.desk.promise).decided === 0) when.push('no-promise-ever-due');
  if (hasSettledEnough(settled, policy.scorecard.lateness)) when.push('no-trend-yet');
  return when;
}

/** All that a scorecard may judge of this debtor, as of today (domain.md 2.7, 2.17). */
export function measure(rated: Rated): ScoreInputs {
  const { facts, policy, at } = rated;
  const { scorecard, assumedDueDays } = policy;
  const { windowDays } = scorecard.lateness;
  const settled = settledRows(facts.book?.settledItems ?? [], { today: at.today, windowDays, assumedDueDays });
  return {
    measures: {
      ...internalMeasures(rated, settled),
      ...externalMeasures(facts.external, scorecard, at),
      history: historyBand(facts, at.today, scorecard),
      'industry-risk': industryRisk(facts.profile?.industry ?? null, scorecard),
      'country-risk': countryRisk(facts.profile?.country ?? null, scorecard),
    },
    circumstances: circumstancesOf(rated),
    notApplicable: notApplicable(rated, settled),
  };
}
