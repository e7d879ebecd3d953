import type { RuleId } from './ids';
import type { Role } from './role';

/** A reason of fewer characters says nothing to whoever reads it next year. */
export const SHORTEST_REASON = 10;

/** Why something cannot be decided like this. `checklist`: points are open; `never`: nobody may set these aside; `not-yours`: others may. */
export type DecisionFault =
  | { readonly fault: 'checklist' }
  | { readonly fault: 'never'; readonly rules: readonly RuleId[] }
  | { readonly fault: 'not-yours'; readonly rule: RuleId; readonly roles: readonly Role[] }
  | { readonly fault: 'reason' };
