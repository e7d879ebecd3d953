import type { Verdict } from '@/lib/domain/assessment';
import type { OpenItem } from '@/lib/domain/open-item';
import type { RuleInput } from './contract';
import { decide } from './decide';
import { withOpenItems } from './derive-input';

function undisputed(item: OpenItem): OpenItem {
  if (!item.dispute) return item;
  const { dispute: _, ...rest } = item;
  return rest;
}

/** The verdict when disputed items count as overdue like any other (DSP-05). */
export function decideWithDisputes(input: RuleInput, verdict: Verdict): Verdict {
  const items = input.facts.book?.openItems ?? [];
  if (!items.some(({ dispute }) => dispute)) return verdict;
  return decide(withOpenItems(input, items.map(undisputed))).verdict;
}
