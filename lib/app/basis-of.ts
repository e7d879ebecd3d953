import type { SidebarView } from '@/lib/domain/view';
import type { Basis } from '@/lib/ledger/contract';
import { standingRules } from '@/lib/policy/deciding/standing-rules';
import { currentPolicy } from './current-policy';
import { readCompany } from './read-company';

/** What a decision or a referral about a screen rests on: its facts, its policy, and the rules between it and an accept. */
export async function basisOf({ assessment, book }: Extract<SidebarView, { state: 'assessed' }>): Promise<Basis> {
  const policy = await currentPolicy(await readCompany(book.company));
  const { factsHash, policyVersion } = assessment;
  return { factsHash, policyVersion, rules: standingRules(assessment, policy).map(({ id }) => id) };
}
