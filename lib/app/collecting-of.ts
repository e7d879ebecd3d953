import type { Assessment } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { SettledItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import { currentSteps } from '@/lib/domain/record/dunning-facts';
import { thanksDue } from '@/lib/domain/record/thanks-due';
import type { SidebarView } from '@/lib/domain/view';
import { isNaturalPerson } from '@/lib/policy/is-natural-person';

interface Collected {
  readonly facts: Facts;
  readonly settledItems: readonly SettledItem[] | null;
  readonly record: DebtorRecord;
  readonly assessment: Pick<Assessment, 'ageing' | 'at'>;
  readonly policy: PolicyDocument;
}

/** What whoever writes to a customer has to know: what was sent before, what it may be thanked for today, and whether the law protects it as a person. */
export function collectingOf({
  facts,
  settledItems,
  record,
  assessment,
  policy,
}: Collected): Pick<Extract<SidebarView, { state: 'assessed' }>, 'thanks' | 'taken' | 'buyer'> {
  const { ageing, at } = assessment;
  const othersOverdue = ageing.items.filter(({ item, daysPastDue }) => !item.dispute && (daysPastDue ?? 0) > 0).length;
  const openItems = facts.book?.openItems ?? [];
  const taken = currentSteps(record.dunning.steps, { openItems, settledItems }, at.today);
  const thanks = thanksDue({ settledItems, othersOverdue, record, terms: policy.desk.thankYou, today: at.today });
  return {
    ...(thanks.length > 0 && { thanks }),
    ...(taken.length > 0 && { taken }),
    buyer: { isConsumer: facts.profile?.isConsumer ?? null, isNaturalPerson: isNaturalPerson(facts) },
  };
}
