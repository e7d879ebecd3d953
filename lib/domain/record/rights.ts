import { ROLES, type Role } from '../role';

const COLLECTORS: readonly Role[] = ['collector', 'collector_senior', 'credit_manager', 'finance', 'cfo'];
const MANAGERS: readonly Role[] = ['credit_manager', 'cfo'];

/**
 * Who may record what, by type of event (domain.md 0). The team engine enforces the same table by subject; on one machine it decides what
 * is offered. Everybody may take back or correct what they recorded themselves.
 */
const MAY_RECORD = {
  'comment.added': ROLES,
  'event.retracted': ROLES,
  'flag.raised': COLLECTORS,
  'flag.reviewed': COLLECTORS,
  'flag.lifted': COLLECTORS,
  'text.erased': ['credit_manager', 'admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Who may take back what somebody else recorded. */
export const mayRetractOfOthers = (role: Role): boolean => MANAGERS.includes(role);

export type RecordableType = keyof typeof MAY_RECORD;

/** Whether somebody in this role may record an event of this type; a type that is not in the table nobody may. */
export const mayRecord = (role: Role, type: string): boolean => {
  const roles: readonly Role[] | undefined = (MAY_RECORD as Readonly<Record<string, readonly Role[]>>)[type];
  return roles?.includes(role) ?? false;
};

/** Who may: for the sentence that says why somebody may not. */
export const rolesThatMay = (type: RecordableType): readonly Role[] => MAY_RECORD[type];
