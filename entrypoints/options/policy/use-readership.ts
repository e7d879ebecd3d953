import { useEffect, useState } from 'preact/hooks';
import { policyReadership } from '@/lib/app/policy-reading';
import { watchPolicyReading } from '@/lib/app/watch-policy-reading';
import type { CompanyId } from '@/lib/domain/ids';
import type { Readership } from '@/lib/domain/record/readership';

/** How many read the policy in force, as it is now. */
export function useReadership(company: CompanyId): Readership | null {
  const [readership, setReadership] = useState<Readership | null>(null);
  useEffect(() => watchPolicyReading(company, () => void policyReadership(company).then(setReadership)), [company]);
  return readership;
}
