import type { DecisionFault } from '@/lib/domain/decision-fault';
import type { RuleId } from '@/lib/domain/ids';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/role';
import { overriders } from '../override';

import type { StandingRule } from './standing-rules';

export interface Agreeing {
  readonly policy: PolicyDocument;
  readonly role: Role;
  /** Roles of others who agreed to the same before. */
  readonly agreed: readonly Role[];
}

export interface Agreement {
  readonly setAside: readonly RuleId[];
  /** Who has yet to agree. */
  readonly waitsFor: readonly Role[];
  /** Others agreed to all of it, and said why. */
  readonly isAgreed: boolean;
}

/** What must be set aside for an accept, by whom the policy names (domain.md 0), and who of them has yet to agree. */
export function agreement(rules: readonly StandingRule[], { policy, role, agreed }: Agreeing): Result<Agreement, DecisionFault> {
  const never = rules.filter(({ when }) => overriders(when, policy) === null);
  if (never.length > 0) return fail({ fault: 'never', rules: never.map(({ id }) => id) });
  const needed = new Set<Role>();
  for (const { id, when } of rules) {
    const roles = overriders(when, policy) ?? [];
    const isOthers = roles.length > 0 && roles.every((each) => agreed.includes(each));
    if (!roles.includes(role) && !isOthers) return fail({ fault: 'not-yours', rule: id, roles });
    for (const each of roles) needed.add(each);
  }
  const left = [...needed].filter((each) => !agreed.includes(each));
  return ok({
    setAside: rules.map(({ id }) => id),
    waitsFor: left.filter((each) => each !== role),
    isAgreed: rules.length > 0 && left.length === 0,
  });
}
