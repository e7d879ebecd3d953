import type { RuleId } from '@/lib/domain/ids';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Role } from '@/lib/domain/role';
import { liftedBy } from './lifted-by';

/** Somebody sets a rule aside for one deal. */
export interface Override {
  readonly rule: RuleId;
  /** Everybody who puts their name to it. */
  readonly by: readonly Role[];
  readonly reason: string;
}

export type OverrideFault = 'no-such-rule' | 'never' | 'not-yours' | 'reason-too-short';

/** A reason of fewer characters says nothing to whoever reads it next year. */
const MIN_REASON = 10;

/**
 * What the law, or a register, decides is not for people to set aside: there are other ways out (a shorter term, a letter, a
 * person who reviews). By condition, not by id: a company may number its rules as it likes.
 */
const NEVER: readonly string[] = [
  'bankruptWsnpOrDissolved',
  'termOverLegalMax',
  'consumerCostsWithout14DayLetter',
  'agencyNotRegisteredForPerson',
  'rejectNaturalPerson',
  'templateUnconfirmed',
];

/** Everybody who must agree to set a rule aside; null when nobody may (domain.md 0). */
export function overriders(when: string, { approval }: PolicyDocument): readonly Role[] | null {
  if (NEVER.includes(when) || liftedBy(when) === 'nobody') return null;
  return liftedBy(when) === 'two-people' ? (approval.at(-1)?.roles ?? []) : ['credit_manager'];
}

/** What stands in the way of setting a rule aside; null when nothing does. */
export function overrideFault({ rule, by, reason }: Override, policy: PolicyDocument): OverrideFault | null {
  const found = [...policy.decision, ...policy.rules].find(({ id }) => id === rule);
  if (!found) return 'no-such-rule';
  const needed = overriders(found.when, policy);
  if (!needed) return 'never';
  if (!needed.every((role) => by.includes(role))) return 'not-yours';
  return reason.trim().length < MIN_REASON ? 'reason-too-short' : null;
}
