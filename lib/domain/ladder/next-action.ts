import {
  type CollectorLevel,
  LADDER_STEPS,
  type LadderBand,
  type LadderChannel,
  type LadderParameters,
  type LadderStep,
  type PauseReason,
} from '../ladder';
import { addDays, type LocalDate } from '../local-date';
import type { RatedClass } from '../scorecard';
import { collectorLevel, type LevelReason } from './collector-level';
import type { LadderCase, Pause } from './ladder-case';
import { stepDay } from './step-day';

export type NextAction =
  | {
      readonly kind: 'act';
      readonly step: LadderStep;
      readonly channel: LadderChannel;
      readonly level: CollectorLevel;
      readonly levelBecause: readonly LevelReason[];
      /** An e-mail confirms what was said. */
      readonly isConfirmedByEmail: boolean;
      /** Nothing leaves the house before a person released it. */
      readonly needsRelease: boolean;
    }
  | { readonly kind: 'wait'; readonly step: LadderStep; readonly until: LocalDate }
  | { readonly kind: 'pause'; readonly reasons: readonly PauseReason[]; readonly until: LocalDate | null }
  | { readonly kind: 'none'; readonly reason: 'nothing-due' | 'below-minimum' | 'handed-over'; readonly until: LocalDate | null };

function bandOf(amount: number, { mediumFrom, largeFrom }: LadderParameters['bands']): LadderBand {
  if (amount >= largeFrom) return 'large';
  return amount >= mediumFrom ? 'medium' : 'small';
}

function channelOf(step: LadderStep, band: LadderBand, riskClass: RatedClass, { channels, only }: LadderParameters) {
  const limited = only.find((each) => each.band === band && each.step === step);
  return limited && !limited.classes.includes(riskClass) ? undefined : channels[band][step];
}

interface StepBy {
  readonly step: LadderStep;
  readonly channel: LadderChannel;
}

/** The first step after those taken that exists for this band and class; one before the due date falls away once the item is late. */
function nextStep({ amount, done, daysPastDue }: LadderCase, riskClass: RatedClass, parameters: LadderParameters): StepBy | null {
  const band = bandOf(amount, parameters.bands);
  const taken = Math.max(-1, ...done.map(({ step }) => LADDER_STEPS.indexOf(step)));
  const left = LADDER_STEPS.slice(taken + 1).filter((step) => step !== 'S0' || daysPastDue < 1);
  for (const step of left) {
    const channel = channelOf(step, band, riskClass, parameters);
    if (channel) return { step, channel };
  }
  return null;
}

/** Paused until the last of the pauses ends; with one that has no end, nobody knows. */
function pauseOf(pauses: readonly Pause[]): NextAction {
  const ends = pauses.map(({ until }) => until).sort();
  const until = ends.includes(null) ? null : (ends.at(-1) ?? null);
  return { kind: 'pause', reasons: pauses.map(({ reason }) => reason), until };
}

/** Why there is nothing to do about the amount, whatever step it has come to. */
function idle({ amount, daysPastDue }: LadderCase, today: LocalDate, { bands }: LadderParameters): NextAction | null {
  if (amount <= 0) return { kind: 'none', reason: 'nothing-due', until: null };
  if (amount >= bands.minimum || daysPastDue >= bands.minimumUntilDays) return null;
  return { kind: 'none', reason: 'below-minimum', until: addDays(today, bands.minimumUntilDays - daysPastDue) };
}

/**
 * The next step on the action ladder (domain.md 2.13): what to do, by which channel and who; or wait, with the day; or nothing, with
 * the reason. Steps come strictly in order and none that exists for the band is skipped. `today` in the company's time zone.
 */
export function nextAction(debtor: LadderCase, today: LocalDate, parameters: LadderParameters): NextAction {
  const pauses = debtor.pauses.filter(({ reason }) => parameters.pause.includes(reason));
  if (pauses.length > 0) return pauseOf(pauses);
  const nothing = idle(debtor, today, parameters);
  if (nothing) return nothing;
  const riskClass = debtor.riskClass === 'NR' ? parameters.unratedAs : debtor.riskClass;
  const next = nextStep(debtor, riskClass, parameters);
  if (!next) return { kind: 'none', reason: 'handed-over', until: null };
  const { step, channel } = next;
  const day = stepDay(step, riskClass, debtor, today, parameters);
  if (today < day) return { kind: 'wait', step, until: day };
  return {
    kind: 'act',
    step,
    channel,
    ...collectorLevel(debtor, parameters.senior),
    isConfirmedByEmail: channel === 'phone' && parameters.confirmedByEmail.includes(step),
    needsRelease: step === 'S6',
  };
}
