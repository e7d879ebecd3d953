import type { Ageing } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { LocalDate } from '@/lib/domain/local-date';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RiskClass } from '@/lib/domain/scorecard';
import { flagKind } from '../flag-kind';

export interface TermCase {
  readonly facts: Facts;
  readonly ageing: Ageing;
  readonly riskClass: RiskClass;
  /** Only where the class may have an agreed term. */
  readonly agreed: PaymentTerm | null;
  /** Of a public body: its legal maximum is its term. Null for anyone else. */
  readonly publicMaxDays: number | null;
  readonly policy: PolicyDocument;
  readonly today: LocalDate;
}

function classMaxDays({ riskClass, ageing, policy }: TermCase): number {
  const { maxDays, maxDaysIfDunnable } = policy.classes[riskClass];
  return ageing.dunnable.minor > 0 ? maxDaysIfDunnable : maxDays;
}

function untilWatched(termCase: TermCase): number {
  const { agreed, publicMaxDays } = termCase;
  if (publicMaxDays !== null) return publicMaxDays;
  const ofClass = classMaxDays(termCase);
  return agreed ? Math.max(ofClass, agreed.days) : ofClass;
}

/** A term that a person put on a flag holds for everyone. */
export function underFlags(days: number, { flags }: Facts, today: LocalDate): number {
  const watching = flags.filter((flag) => flagKind(flag, today) === 'watch');
  return watching.reduce((max, { maxTermDays }) => Math.min(max, maxTermDays ?? max), days);
}

/** The longest term in days: of the class, or longer as agreed, or of a public body, and no longer than a watch flag says (domain.md 2.9). */
export function maxTermDays(termCase: TermCase): number {
  return underFlags(untilWatched(termCase), termCase.facts, termCase.today);
}
