import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RatedClass } from '@/lib/domain/scorecard';

const BEST_FIRST: readonly RatedClass[] = ['A', 'B', 'C', 'D'];

/** The class of a score, by the least score of each (domain.md 2.7). */
export function classOf(score: number, classes: PolicyDocument['classes']): RatedClass {
  return BEST_FIRST.find((each) => score >= classes[each].minScore) ?? 'E';
}
