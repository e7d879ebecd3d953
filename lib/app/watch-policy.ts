import type { CompanyId } from '@/lib/domain/ids';
import { watchPolicyVersion } from '@/lib/store/watch-policy-version';
import { readCompany } from './read-company';

/** Tells whenever another version of the policy comes into force, in whichever page somebody saved it. Returns how to stop. */
export function watchPolicy(onChange: () => void, of?: CompanyId): () => void {
  let stop = () => {};
  let isStopped = false;
  let known: number | null | undefined;
  const compare = (version: number | null): void => {
    const isNew = known !== undefined && version !== known;
    known = version;
    if (isNew) onChange();
  };
  readCompany(of).then(({ id }) => {
    if (!isStopped) stop = watchPolicyVersion(id, compare);
  });
  return () => {
    isStopped = true;
    stop();
  };
}
