import { type CompanyId, companySubject } from '@/lib/domain/ids';
import type { PolicyToRead } from '@/lib/domain/record/policy-to-read';
import { watchRecordRow } from '@/lib/store/records';
import { watchPolicyVersion } from '@/lib/store/watch-policy-version';
import { policyToRead } from './policy-reading';

/** Tells now, and whenever there is another policy or somebody read it, which version is still to be read here. Returns how to stop. */
export function watchPolicyReading(company: CompanyId, onChange: (toRead: PolicyToRead | null) => void): () => void {
  let isStopped = false;
  const tell = async () => {
    const toRead = await policyToRead(company);
    if (!isStopped) onChange(toRead);
  };
  const stops = [watchPolicyVersion(company, tell), watchRecordRow(companySubject(company), tell)];
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}
