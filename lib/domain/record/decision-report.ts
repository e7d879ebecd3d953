import type { DebtorIdentity } from '../debtor';
import type { DebtorKey, RuleId, UserId } from '../ids';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { Role } from '../role';
import { sumPerCurrency } from '../sum-per-currency';
import { type CountedDecision, countedDecisions } from './counted-decisions';
import type { DebtorRecord } from './debtor-record';
import { type DecisionOutcome, decisionOutcome, type OutcomeKnown } from './decision-outcome';

/** A debtor with what was decided about it and what the book says became of that. */
export interface DecidedDebtor {
  readonly debtor: DebtorKey;
  /** Null: in no book any more. */
  readonly identity: DebtorIdentity | null;
  readonly record: Pick<DebtorRecord, 'decisions' | 'referrals' | 'dunning'>;
  readonly position: OutcomeKnown['position'];
}

/** How decisions turned out; every one is in one of the five. */
export interface OutcomeTally extends Readonly<Record<DecisionOutcome, number>> {
  readonly count: number;
  /** One amount per currency, including VAT. */
  readonly lost: readonly Money[];
}

/** A decision of which something is lost. */
export interface DecidedLoss extends CountedDecision {
  readonly debtor: DebtorKey;
  readonly identity: DebtorIdentity | null;
  readonly lost: readonly Money[];
}

/** Decisions that set the policy aside beside those that followed it, by what came of them (domain.md R4-10). */
export interface DecisionReport {
  readonly since: LocalDate;
  readonly overridden: OutcomeTally;
  readonly followed: OutcomeTally;
  /** Of those that set it aside, who most often did first. */
  readonly byPerson: readonly { readonly by: UserId; readonly role: Role; readonly tally: OutcomeTally }[];
  /** Of those that set it aside: one that set aside several rules counts for each. */
  readonly byRule: readonly { readonly rule: RuleId; readonly tally: OutcomeTally }[];
  /** Of those that set it aside, the latest first. */
  readonly losses: readonly DecidedLoss[];
}

interface Judged extends DecidedLoss {
  readonly outcome: DecisionOutcome;
}

function judgedOf({ debtor, identity, record, position }: DecidedDebtor, since: LocalDate, today: LocalDate): readonly Judged[] {
  const counted = countedDecisions(record, since);
  const granted = counted.filter(({ decision }) => decision.outcome === 'accept').map(({ decision }) => decision.on);
  return counted.map((each) => {
    const nextOn = granted.filter((on) => on > each.decision.on).sort()[0] ?? null;
    return { ...each, debtor, identity, ...decisionOutcome(each.decision, { position, record, nextOn, today }) };
  });
}

function tallyOf(judged: readonly Judged[]): OutcomeTally {
  const of = (outcome: DecisionOutcome) => judged.filter((each) => each.outcome === outcome).length;
  return {
    count: judged.length,
    paid: of('paid'),
    open: of('open'),
    loss: of('loss'),
    refused: of('refused'),
    unknown: of('unknown'),
    lost: sumPerCurrency(judged.flatMap(({ lost }) => lost)),
  };
}

const byCount = (a: { readonly tally: OutcomeTally }, b: { readonly tally: OutcomeTally }): number =>
  b.tally.count - a.tally.count;

/** Puts together what came of what was decided since a day. What nobody can tell is counted as that, never as paid. */
export function decisionReport(debtors: readonly DecidedDebtor[], since: LocalDate, today: LocalDate): DecisionReport {
  const judged = debtors.flatMap((each) => judgedOf(each, since, today));
  const overridden = judged.filter((each) => each.isOverride);
  const people = Map.groupBy(overridden, ({ by, role }) => `${role} ${by}`);
  const rules = Map.groupBy(
    overridden.flatMap((each) => each.decision.setAside.map((rule) => ({ rule, each }))),
    ({ rule }) => rule,
  );
  return {
    since,
    overridden: tallyOf(overridden),
    followed: tallyOf(judged.filter((each) => !each.isOverride)),
    byPerson: [...people.values()]
      .flatMap((of) => of.slice(0, 1).map(({ by, role }) => ({ by, role, tally: tallyOf(of) })))
      .sort(byCount),
    byRule: [...rules].map(([rule, of]) => ({ rule, tally: tallyOf(of.map(({ each }) => each)) })).sort(byCount),
    losses: overridden.filter(({ outcome }) => outcome === 'loss').sort((a, b) => (a.decision.on < b.decision.on ? 1 : -1)),
  };
}
