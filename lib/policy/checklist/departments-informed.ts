import type { Check, ItemCase, ItemLogic } from './contract';
import { lookedUp } from './looked-up';

const overdueSignalDelivered: Check = ({ facts, item, at }) => {
  const departments = facts.desk?.informed ?? [];
  const on = facts.checks?.informedOn ?? null;
  if (departments.length === 0 || !on) return { is: 'unknown' };
  return lookedUp('ok', { on, source: departments.join(', ') }, item.validDays, at.today);
};

/** An item without any date may be late: then nobody knows. */
function isNothingOverdue({ facts, figures }: ItemCase): boolean | null {
  if (!facts.book || figures.scope.isStale) return null;
  const owed = figures.ageing.items.filter(({ item }) => item.open.minor > 0);
  if (owed.some(({ daysPastDue }) => daysPastDue !== null && daysPastDue > 0)) return false;
  return owed.some(({ daysPastDue }) => daysPastDue === null) ? null : true;
}

/** C10: other departments know of a customer who is late (domain.md 1.6). */
export const departmentsInformed: ItemLogic = {
  checks: { overdueSignalDelivered },
  circumstances: { nothingOverdue: { saidBy: 'either', applies: isNothingOverdue } },
};
