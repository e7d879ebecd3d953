import type { AgedItem, Assessment } from '@/lib/domain/assessment';
import { showReason } from '@/lib/domain/dispute-reason-words';
import type { Money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import { shownRank } from '@/lib/domain/team/invoice-name';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';
import { AgeingChip } from './ageing-chip';
import { ItemAmount } from './item-amount';
import { ItemSources } from './item-sources';

interface DisputeChipProps {
  readonly dispute: NonNullable<OpenItem['dispute']>;
  readonly amount: Money;
}

function DisputeChip({ dispute, amount: contested }: DisputeChipProps) {
  const words = useWords();
  const amount = words.format.money(contested);
  const isConfirmed = dispute.state === 'confirmed';
  const reason = dispute.reason && words.value(showReason(dispute.reason));
  if (!reason) return <Badge>{words.t(isConfirmed ? 'item_disputed_amount' : 'item_dispute_unconfirmed', { amount })}</Badge>;
  return <Badge>{words.t(isConfirmed ? 'item_disputed_reason' : 'item_dispute_unconfirmed_reason', { amount, reason })}</Badge>;
}

interface OpenItemRowProps {
  readonly aged: AgedItem;
  readonly assessment: Pick<Assessment, 'scope' | 'at'>;
}

/** One open item: its number, how late it is, what is left of it, and who tells so where that is not who tells the rest. */
export function OpenItemRow({ aged, assessment }: OpenItemRowProps) {
  const words = useWords();
  const { item } = aged;
  return (
    <tr data-testid="item" data-bucket={aged.bucket ?? 'none'}>
      <td>
        <bdi>{item.number ?? shownRank(item.id) ?? words.t('item_no_number')}</bdi> <AgeingChip aged={aged} />
        {item.dispute && (
          <>
            {' '}
            <DisputeChip dispute={item.dispute} amount={item.booked ?? item.open} />
          </>
        )}
        <ItemSources item={item} assessment={assessment} />
      </td>
      <td class="items-amount">
        <ItemAmount of={item.open} booked={item.booked} scope={assessment.scope} />
      </td>
    </tr>
  );
}
