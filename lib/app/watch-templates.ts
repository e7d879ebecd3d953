import { type CompanyId, companySubject } from '@/lib/domain/ids';
import type { TemplateRecord } from '@/lib/domain/record/template-record';
import { watchRecordRow } from '@/lib/store/records';
import { readRecord } from './read-record';

/** Tells now, and whenever one changes, which texts a company writes in its own words. Returns how to stop. */
export function watchTemplates(company: CompanyId, tell: (templates: readonly TemplateRecord[]) => void): () => void {
  const subject = companySubject(company);
  return watchRecordRow(subject, () => readRecord(subject).then(({ templates }) => tell(templates)));
}
