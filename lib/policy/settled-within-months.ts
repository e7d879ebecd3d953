import { addMonths } from '@/lib/domain/local-date';
import type { RuleInput } from './contract';

/** Whether any invoice was settled within so many months; null when the source does not deliver settled items. */
export function settledWithinMonths({ behaviour, at }: RuleInput, months: number): boolean | null {
  if (behaviour.settledCount === null) return null;
  return behaviour.lastSettledOn !== null && behaviour.lastSettledOn >= addMonths(at.today, -months);
}
