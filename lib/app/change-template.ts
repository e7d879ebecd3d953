import type { At } from '@/lib/domain/assessment';
import { type CompanyId, companySubject } from '@/lib/domain/ids';
import type { TextKind } from '@/lib/domain/letters/text-kind';
import type { CustomerLanguage } from '@/lib/domain/record/customer-language';
import { fail, type Result } from '@/lib/domain/result';
import { checkTemplate } from '@/lib/words/letters/check-template';
import type { LetterTemplate } from '@/lib/words/letters/letter-words';
import { type NotRecorded, recordEvents } from './record-events';

export interface TemplateInput {
  readonly company: CompanyId;
  readonly kind: TextKind;
  readonly language: CustomerLanguage;
  /** Null: again as the product has it. */
  readonly template: LetterTemplate | null;
  readonly at: At;
}

/** From now on a company writes this text in these words. Refused when the template names a field that the text has not, or lacks one. */
export async function changeTemplate({
  company,
  kind,
  language,
  template,
  at,
}: TemplateInput): Promise<Result<unknown, NotRecorded>> {
  if (template && checkTemplate(kind, template).length > 0) return fail({ because: 'fault', place: 'template' });
  const subject = companySubject(company);
  const data = { kind, language };
  return recordEvents(company, [{ type: 'template.changed', company, subject, effectiveOn: at.today, data, text: template }]);
}
