import type { At } from '@/lib/domain/assessment';
import { type CompanyId, companySubject } from '@/lib/domain/ids';
import { afterOf } from '@/lib/domain/record/improvement-measure';
import type { ImprovementRecord } from '@/lib/domain/record/improvement-record';
import type { Result } from '@/lib/domain/result';
import { disputesOfCompany } from './disputes-of-company';
import { type NotRecorded, recordEvents } from './record-events';

export interface CloseImprovementInput {
  readonly company: CompanyId;
  readonly improvement: ImprovementRecord;
  readonly note: string;
  readonly at: At;
}

/** Ends an improvement with how it was since it began: that measure stays as it is now (domain.md R4-04). */
export async function closeImprovement(input: CloseImprovementInput): Promise<Result<unknown, NotRecorded>> {
  const { company, improvement, note, at } = input;
  const measure = afterOf(improvement, await disputesOfCompany(company), at.today);
  return recordEvents(company, [
    {
      type: 'improvement.closed',
      company,
      subject: companySubject(company),
      effectiveOn: at.today,
      data: { improvement: improvement.id, measure: { ...measure, amounts: [...measure.amounts] } },
      text: note.trim() === '' ? null : { note: note.trim() },
    },
  ]);
}
