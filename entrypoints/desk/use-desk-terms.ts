import { useEffect, useState } from 'preact/hooks';
import { currentPolicy } from '@/lib/app/current-policy';
import type { CompanySettings } from '@/lib/domain/company';
import type { DeskTerms } from '@/lib/domain/policy-parts';

/** What the policy of a company says of disputes, promises and arrangements; null until it is known. */
export function useDeskTerms(company: CompanySettings): DeskTerms | null {
  const [terms, setTerms] = useState<DeskTerms | null>(null);
  useEffect(() => {
    let isAsked = true;
    currentPolicy(company).then(({ desk }) => isAsked && setTerms(desk));
    return () => {
      isAsked = false;
    };
  }, [company.id]);
  return terms;
}
