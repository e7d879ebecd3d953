import type { PolicyFault, PolicyObjection } from '@/lib/domain/policy-objection';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

const FAULT_WORDS: Readonly<Record<PolicyFault, MessageKey>> = {
  missing: 'policy_fault_missing',
  'wrong-kind': 'policy_fault_wrong_kind',
  'too-small': 'policy_fault_too_small',
  'too-large': 'policy_fault_too_large',
  'not-allowed': 'policy_fault_not_allowed',
  'unknown-key': 'policy_fault_unknown_key',
  twice: 'policy_fault_twice',
  'no-such-rule': 'policy_fault_no_such_rule',
  'no-such-condition': 'policy_fault_no_such_condition',
  'no-such-factor': 'policy_fault_no_such_factor',
  'no-such-zone': 'policy_fault_no_such_zone',
  'bands-out-of-order': 'policy_fault_bands_out_of_order',
  'points-over-maximum': 'policy_fault_points_over_maximum',
  'points-not-hundred': 'policy_fault_points_not_hundred',
  'classes-out-of-order': 'policy_fault_classes_out_of_order',
  'approval-out-of-order': 'policy_fault_approval_out_of_order',
};

/** What is wrong, for beside the field itself. */
export const faultWords = ({ fault }: PolicyObjection, words: Words): string => words.t(FAULT_WORDS[fault]);

/** What is wrong and where, for whoever has the file before them. */
export function objectionWords({ place, fault, found }: PolicyObjection, words: Words): string {
  const where = place === '' ? words.t('policy_whole_file') : place;
  const sentence = words.t('policy_objection', { place: where, fault: words.t(FAULT_WORDS[fault]) });
  return found === undefined ? sentence : `${sentence} (${found})`;
}
