import type { Lift } from '@/lib/domain/assessment';

/** By condition, not by id: a company may number its rules as it likes. */
const LIFTED_BY: Readonly<Record<string, Lift['by']>> = {
  bankruptWsnpOrDissolved: 'nobody',
  quoteAtLeast: 'two-people',
  openItemsStale: 'data',
};

/** Who can lift what a condition puts in the way; whoever is not named: the credit manager. */
export const liftedBy = (when: string): Lift['by'] => LIFTED_BY[when] ?? 'credit-manager';
