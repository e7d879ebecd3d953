import { ROLES, type Role } from '../role';

const COLLECTORS: readonly Role[] = ['collector', 'collector_senior', 'credit_manager', 'finance', 'cfo'];
const MANAGERS: readonly Role[] = ['credit_manager', 'cfo'];
/** Who speaks with customers about what they owe. */
const HEARERS: readonly Role[] = ['sales', ...COLLECTORS];
/** Who grants credit on a deal by the policy; setting it aside is for those whom the policy names (lib/policy/override.ts). */
const SELLERS: readonly Role[] = ['sales', 'collector', 'collector_senior', 'credit_manager', 'finance'];

/** Who asks departments of ours to do something otherwise. */
const IMPROVERS: readonly Role[] = ['collector_senior', 'credit_manager', 'finance', 'cfo'];

/** Who has a part in granting credit. */
const GRANTERS: readonly Role[] = [...SELLERS, 'cfo'];

/**
 * Who may record what, by type of event (domain.md 0). The team engine enforces the same table by subject; on one machine it decides what
 * is offered. Everybody may take back or correct what they recorded themselves.
 */
const MAY_RECORD = {
  'arrangement.proposed': COLLECTORS,
  'arrangement.confirmed': COLLECTORS,
  'arrangement.cancelled': COLLECTORS,
  'check.answered': GRANTERS,
  'check.assigned': GRANTERS,
  'call.announced': HEARERS,
  'comment.added': ROLES,
  'consent.given': HEARERS,
  'consent.withdrawn': HEARERS,
  'contact.noted': HEARERS,
  'deal.closed': SELLERS,
  'decision.made': GRANTERS,
  'dispute.raised': HEARERS,
  'dispute.confirmed': HEARERS,
  'dispute.accepted': ['collector', 'collector_senior', 'credit_manager'],
  'dispute.resolved': COLLECTORS,
  'event.retracted': ROLES,
  'handover.released': ['collector_senior', ...MANAGERS],
  'hold.placed': COLLECTORS,
  'hold.released': COLLECTORS,
  'improvement.closed': IMPROVERS,
  'improvement.opened': IMPROVERS,
  'limit.set': MANAGERS,
  'referral.answered': ['collector_senior', ...MANAGERS],
  'referral.made': ROLES,
  'flag.raised': COLLECTORS,
  'flag.reviewed': COLLECTORS,
  'flag.lifted': COLLECTORS,
  'policy.read': ROLES,
  'promise.recorded': HEARERS,
  'signal.sent': COLLECTORS,
  'step.answered': HEARERS,
  'step.taken': COLLECTORS,
  'template.changed': [...MANAGERS, 'admin'],
  'thanks.sent': HEARERS,
  'text.erased': ['credit_manager', 'admin'],
  'visit.planned': HEARERS,
  'visit.ticked': HEARERS,
  'visit.closed': HEARERS,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Who may take back what somebody else recorded. */
export const mayRetractOfOthers = (role: Role): boolean => MANAGERS.includes(role);

/** Who may see by name how the decisions of colleagues turned out; the figures together are for everybody. */
export const mayCompareDeciders = (role: Role): boolean => MANAGERS.includes(role);

/** Who may agree on more instalments than the policy allows (domain.md 2.11: for others that is to be referred). */
export const mayAgreeLonger = (role: Role): boolean => MANAGERS.includes(role);

export type RecordableType = keyof typeof MAY_RECORD;
export const RECORDABLE_TYPES = Object.keys(MAY_RECORD) as readonly RecordableType[];

/** Whether somebody in this role may record an event of this type; a type that is not in the table nobody may. */
export const mayRecord = (role: Role, type: string): boolean => {
  const roles: readonly Role[] | undefined = (MAY_RECORD as Readonly<Record<string, readonly Role[]>>)[type];
  return roles?.includes(role) ?? false;
};

/** Who may: for the sentence that says why somebody may not. */
export const rolesThatMay = (type: RecordableType): readonly Role[] => MAY_RECORD[type];
