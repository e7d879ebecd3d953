import type { RuleId } from '@/lib/domain/ids';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

/** What the rules that decide are about. Ids stand for ever (domain.md 2.12), so that an old decision is still told in words. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  'DR-01': 'aside_insolvent',
  'DR-02': 'aside_stop',
  'DR-03': 'aside_identity',
  'DR-04': 'aside_unrated',
  'DR-05': 'aside_class_e',
  'DR-06': 'aside_class_d',
  'DR-07': 'aside_overdue',
  'DR-08': 'aside_limit',
  'DR-09': 'aside_term',
  'DR-10': 'aside_uninsured',
  'DR-11': 'aside_four_eyes',
  'DR-12': 'aside_old_data',
  'DR-13': 'aside_rating',
  'DR-14': 'aside_promise',
  'DR-15': 'aside_group',
  'DR-16': 'aside_arrangement',
  'DR-17': 'aside_moratorium',
  'CHK-01': 'aside_checklist',
};

/** A rule in a few words and by its id; a rule of a company's own by its id alone. */
export function ruleName(rule: RuleId, words: Words): string {
  const name = NAMES[rule];
  return name ? `${words.t(name)} (${rule})` : rule;
}
