import type { LadderParameters, LadderStep } from '../ladder';
import { addDays, type LocalDate } from '../local-date';
import type { RatedClass } from '../scorecard';
import type { LadderCase, StepDone } from './ladder-case';

/** The step that the one after it is counted from; of two on the ladder the higher one. */
const lastOf = (done: readonly StepDone[]): StepDone | undefined =>
  done.reduce<StepDone | undefined>((last, each) => (!last || each.step > last.step ? each : last), undefined);

/** After the final notice comes the hand-over alone. */
function gapDays(after: StepDone, isConsumer: boolean, parameters: LadderParameters): number {
  const { minGapDays, salesFirstDays, handOverDaysAfterFinal } = parameters;
  if (after.step === 'S5') return isConsumer ? handOverDaysAfterFinal.consumer : handOverDaysAfterFinal.business;
  return after.step === 'S4' && !after.isAnswered ? Math.max(minGapDays, salesFirstDays) : minGapDays;
}

/**
 * The first day on which a step may be taken (domain.md 2.13): old enough for the class, long enough after the step before, and for
 * the second reminder once later when sales will call. May lie in the past.
 */
export function stepDay(
  step: LadderStep,
  riskClass: RatedClass,
  { done, daysPastDue, isConsumer, salesWillCall }: LadderCase,
  today: LocalDate,
  parameters: LadderParameters,
): LocalDate {
  const byAge = addDays(today, parameters.days[step][riskClass] - daysPastDue);
  const before = lastOf(done);
  const byGap = before && addDays(before.on, gapDays(before, isConsumer, parameters));
  const day = byGap && byGap > byAge ? byGap : byAge;
  return step === 'S2' && salesWillCall ? addDays(day, parameters.salesCallDelayDays) : day;
}
