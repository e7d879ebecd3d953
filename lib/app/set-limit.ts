import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { addMonths } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import { fail, type Result } from '@/lib/domain/result';
import { readActor } from './read-actor';
import { type NotRecorded, recordEvents } from './record-events';

/** LIM-01: a limit is looked at again after a year. */
const REVIEW_MONTHS = 12;

export interface LimitInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly limit: Money;
  readonly reason: string;
  readonly at: At;
}

/** Sets the credit limit of a debtor; it goes before what the books and the policy say (domain.md 2.9). */
export async function setLimit({ company, debtor, limit, reason, at }: LimitInput): Promise<Result<unknown, NotRecorded>> {
  const actor = await readActor();
  if (!actor) return fail({ because: 'nobody' });
  const reviewOn = addMonths(at.today, REVIEW_MONTHS);
  return recordEvents(company, [
    {
      type: 'limit.set',
      company,
      subject: debtor,
      effectiveOn: at.today,
      data: { limit, reviewOn, approvers: [actor.role] },
      text: { reason },
    },
  ]);
}
