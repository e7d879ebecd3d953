import type { Verdict } from '@/lib/domain/assessment';
import { itemsOnExpiry } from '@/lib/domain/items-on-expiry';
import type { LocalDate } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import type { ExpiryVerdict } from '@/lib/domain/verdict';
import type { RuleInput } from './contract';
import { decide } from './decide';
import { withOpenItems } from './derive-input';
import { fewestFirst } from './fewest-first';

const dueDay = ({ dueOn, invoiceOn }: OpenItem): string => dueOn ?? invoiceOn ?? '';
const oldestFirst = (a: OpenItem, b: OpenItem): number =>
  dueDay(a) < dueDay(b) ? -1 : dueDay(a) > dueDay(b) ? 1 : a.id < b.id ? -1 : 1;

function verdictOn(input: RuleInput, day: LocalDate, items: readonly OpenItem[]): Verdict {
  return decide(withOpenItems(input, items, { ...input.at, today: day })).verdict;
}

/**
 * The verdict on the day the quote expires: once with everything paid that is due by then, once with nothing paid, and what
 * makes the difference, oldest first (domain.md 2.12). Data is as old as it is today; how the debtor paid so far is held as
 * it is. Null without a quote that expires after today.
 */
export function expiryVerdict(input: RuleInput): ExpiryVerdict | null {
  const { quote, facts, at, policy } = input;
  const on = quote?.expiresOn;
  if (!on || on <= at.today || !facts.book) return null;
  const all = facts.book.openItems;
  const { stillOpen, paidByThen } = itemsOnExpiry(all, on, policy.assumedDueDays);
  const paid = verdictOn(input, on, stillOpen);
  const unpaid = paidByThen.length === 0 ? paid : verdictOn(input, on, all);
  if (paid === unpaid) return { on, paid, unpaid, mustBePaid: [] };
  const mustBePaid = fewestFirst([...paidByThen].sort(oldestFirst), (settled) => {
    const gone = new Set(settled);
    return (
      verdictOn(
        input,
        on,
        all.filter((item) => !gone.has(item)),
      ) === paid
    );
  });
  return { on, paid, unpaid, mustBePaid: mustBePaid ?? [] };
}
