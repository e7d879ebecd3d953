import type { At } from '@/lib/domain/assessment';
import type { DisputeReason } from '@/lib/domain/dispute-reason';
import { type CompanyId, companySubject } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Department } from '@/lib/domain/record/department';
import { baselineOf } from '@/lib/domain/record/improvement-measure';
import { isRunning } from '@/lib/domain/record/improvement-record';
import { improvementFaults, type NewImprovement } from '@/lib/domain/record/new-improvement';
import { fail, type Result } from '@/lib/domain/result';
import { disputesOfCompany } from './disputes-of-company';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface OpenImprovementInput {
  readonly company: CompanyId;
  readonly reason: DisputeReason;
  readonly improvement: NewImprovement;
  readonly at: At;
}

/**
 * Makes a reason that customers contest for a point to improve, with an owner and with how it was before (domain.md R0-06). A fault's place is
 * an `ImprovementField`, or `reason` where somebody is at it already.
 */
export async function openImprovement(input: OpenImprovementInput): Promise<Result<unknown, NotRecorded>> {
  const { company, reason, improvement, at } = input;
  const [place] = improvementFaults(improvement, at.today);
  if (place) return fail({ because: 'fault', place });
  const subject = companySubject(company);
  const { improvements } = await readRecord(subject);
  if (improvements.some((each) => each.reason === reason && isRunning(each))) return fail({ because: 'fault', place: 'reason' });
  const baseline = baselineOf(await disputesOfCompany(company), reason, at.today);
  const { owner, action } = improvement;
  const data = {
    reason,
    department: improvement.department as Department,
    reviewOn: improvement.reviewOn as LocalDate,
    baseline: { ...baseline, amounts: [...baseline.amounts] },
  };
  return recordEvents(company, [
    {
      type: 'improvement.opened',
      company,
      subject,
      effectiveOn: at.today,
      data,
      text: { owner: owner.trim(), action: action.trim() },
    },
  ]);
}
