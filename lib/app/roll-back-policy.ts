import type { CompanyId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { fail, type Result } from '@/lib/domain/result';
import type { SaveFault } from '@/lib/domain/saved-policy';
import { policyHistory } from './policy-history';
import { savePolicy } from './save-policy';

export interface RollingBack {
  /** Absent: the usual one. */
  readonly company?: CompanyId;
  readonly version: number;
  readonly by: string;
  readonly note: string;
  readonly now: Instant;
}

/** Puts an older version into force again, as a new one: what was decided in between keeps pointing to what it was decided by. */
export async function rollBackPolicy({ version, ...saving }: RollingBack): Promise<Result<number, SaveFault>> {
  const history = await policyHistory(saving.company);
  const found = history.find((each) => each.version === version);
  const [{ version: basedOn }] = history;
  if (found?.document) return savePolicy({ ...saving, document: found.document, basedOn });
  return fail({ is: 'objection', objection: found?.objection ?? { place: String(version), fault: 'missing' } });
}
