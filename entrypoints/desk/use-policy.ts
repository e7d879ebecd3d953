import { useEffect, useState } from 'preact/hooks';
import { currentPolicy } from '@/lib/app/current-policy';
import type { CompanySettings } from '@/lib/domain/company';
import type { PolicyDocument } from '@/lib/domain/policy-document';

/** The policy that a company decides by; null until it is read. */
export function usePolicy(company: CompanySettings): PolicyDocument | null {
  const [policy, setPolicy] = useState<PolicyDocument | null>(null);
  useEffect(() => {
    let isShown = true;
    currentPolicy(company).then((read) => isShown && setPolicy(read));
    return () => {
      isShown = false;
    };
  }, [company.id]);
  return policy;
}
