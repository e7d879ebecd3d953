import type { AgedItem } from '@/lib/domain/assessment';
import type { OpenItem } from '@/lib/domain/open-item';
import { Badge } from '../ui/badge';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';
import { AgeingChip } from './ageing-chip';

function DisputeChip({ dispute }: { readonly dispute: NonNullable<OpenItem['dispute']> }) {
  const words = useWords();
  const isConfirmed = dispute.state === 'confirmed';
  const { reason } = dispute;
  if (!reason) return <Badge>{words.t(isConfirmed ? 'item_disputed' : 'item_dispute_unconfirmed')}</Badge>;
  return <Badge>{words.t(isConfirmed ? 'item_disputed_reason' : 'item_dispute_unconfirmed_reason', { reason })}</Badge>;
}

/** One open item: its number, how late it is, and what is left of it. */
export function OpenItemRow({ aged }: { readonly aged: AgedItem }) {
  const words = useWords();
  const { item } = aged;
  return (
    <tr data-testid="item" data-bucket={aged.bucket ?? 'none'}>
      <td>
        <bdi>{item.number ?? words.t('item_no_number')}</bdi> <AgeingChip aged={aged} />
        {item.dispute && (
          <>
            {' '}
            <DisputeChip dispute={item.dispute} />
          </>
        )}
      </td>
      <td class="items-amount">
        <Money of={item.open} as="amount" />
      </td>
    </tr>
  );
}
