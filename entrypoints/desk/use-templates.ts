import { useEffect, useState } from 'preact/hooks';
import { watchTemplates } from '@/lib/app/watch-templates';
import type { CompanyId } from '@/lib/domain/ids';
import type { TemplateRecord } from '@/lib/domain/record/template-record';

/** The texts that a company writes in its own words; null until they are read. */
export function useTemplates(company: CompanyId): readonly TemplateRecord[] | null {
  const [templates, setTemplates] = useState<readonly TemplateRecord[] | null>(null);
  useEffect(() => watchTemplates(company, setTemplates), [company]);
  return templates;
}
