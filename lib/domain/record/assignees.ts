import type { Assignee } from '../checklist/item-answer';
import type { Role } from '../role';
import type { DebtorRecord } from './debtor-record';

/** Who looks into things, as far as nobody is known by name. */
const ROLES: readonly Role[] = ['credit_manager', 'collector', 'finance', 'sales'];

/** To whom a task about a customer can be given: whoever has a role, and those who recorded something about it. */
export function assignees({ checks, decisions, referrals, comments, flags }: DebtorRecord): readonly Assignee[] {
  const noted = [checks.answers, checks.tasks, decisions, referrals, comments, flags].flat();
  const answered = referrals.flatMap(({ answer }) => answer ?? []);
  const names = new Set([...noted, ...answered].map(({ by }) => by as string));
  return [...ROLES.map((role) => ({ role })), ...[...names].sort().map((user) => ({ user }))];
}
