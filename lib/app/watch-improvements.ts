import { type CompanyId, companySubject } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { type ImprovementStanding, improvementStanding } from '@/lib/domain/record/improvement-measure';
import { watchRecordRow, watchRecordsWith } from '@/lib/store/records';
import { disputesOfCompany } from './disputes-of-company';
import { readRecord } from './read-record';

/** Tells now, and whenever one of them or what customers contest changes, how the improvements of a company stand. Returns how to stop. */
export function watchImprovements(
  company: CompanyId,
  today: LocalDate,
  onChange: (improvements: readonly ImprovementStanding[]) => void,
): () => void {
  const subject = companySubject(company);
  let newest = 0;
  const tell = async () => {
    const turn = ++newest;
    const [{ improvements }, disputes] = await Promise.all([readRecord(subject), disputesOfCompany(company)]);
    if (turn === newest) onChange(improvements.map((each) => improvementStanding(each, disputes, today)));
  };
  const stops = [watchRecordRow(subject, tell), watchRecordsWith(company, 'ever-disputed', tell)];
  return () => {
    newest = Number.POSITIVE_INFINITY;
    for (const stop of stops) stop();
  };
}
