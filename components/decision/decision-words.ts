import type { Verdict } from '@/lib/domain/assessment';
import type { Drift } from '@/lib/domain/record/decision-drift';
import type { DecisionMade } from '@/lib/domain/record/decision-record';
import type { ReferralAnswer } from '@/lib/domain/record/referral-record';
import type { Role } from '@/lib/domain/role';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import type { IconName } from '../ui/icon';

export const OUTCOME_ICON: Readonly<Record<Verdict, IconName>> = { accept: 'accept', refer: 'refer', reject: 'reject' };

export const ANSWER_TITLE: Readonly<Record<ReferralAnswer['outcome'], MessageKey>> = {
  accept: 'answer_accept',
  offer: 'answer_offer',
  reject: 'answer_reject',
};
export const ANSWER_ICON: Readonly<Record<ReferralAnswer['outcome'], IconName>> = {
  accept: 'accept',
  offer: 'accept',
  reject: 'reject',
};

export const DRIFT_WORDS: Readonly<Record<Drift, MessageKey>> = {
  amount: 'drift_amount',
  term: 'drift_term',
  limit: 'drift_limit',
  verdict: 'drift_verdict',
};

export const rolesText = (roles: readonly Role[], words: Words): string =>
  words.format.list(roles.map((role) => words.say(ROLE_WORDS[role])));

/** What was decided: on which term, or not at all. */
export function decisionTitle({ outcome, termDays }: Pick<DecisionMade, 'outcome' | 'termDays'>, words: Words): string {
  if (outcome === 'reject') return words.t('decided_reject');
  if (outcome === 'refer' || termDays === null) return words.t('decided_refer');
  return words.t('decided_accept', { term: words.term({ days: termDays }) });
}
