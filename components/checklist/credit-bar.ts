import type { Assessment } from '@/lib/domain/assessment';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import type { Words } from '@/lib/words/words';

const LIST_RULES = ['CHK-01', 'CHK-02'];

/** Why credit cannot be accepted here, in one sentence; null: it can. What the list lacks comes first, for that is at hand. */
export function creditBar(assessment: Assessment, { open }: ChecklistView, words: Words): string | null {
  if (open > 0) return words.rule(ruleId('CHK-01'), { open: display.count(open) });
  if (assessment.verdict === 'reject') return words.t('decide_not_reject');
  if (assessment.verdict === 'refer') return words.t('decide_not_refer');
  const block = assessment.blocks.find((rule) => !LIST_RULES.includes(rule));
  if (!block) return null;
  const finding = assessment.findings[block];
  return words.rule(block, finding?.outcome === 'hit' ? finding.fields : {});
}
