import type { At } from '@/lib/domain/assessment';
import { type CompanyId, companySubject } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface ReadInput {
  readonly company: CompanyId;
  readonly version: number;
  readonly at: At;
}

/** Notes that whoever uses this browser read a version of the policy (domain.md R2-12). */
export async function confirmPolicyRead({ company, version, at }: ReadInput): Promise<Result<unknown, NotRecorded>> {
  return recordEvents(company, [
    {
      type: 'policy.read',
      company,
      subject: companySubject(company),
      effectiveOn: at.today,
      data: { version },
      text: null,
    },
  ]);
}
