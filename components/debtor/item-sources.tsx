import type { Assessment } from '@/lib/domain/assessment';
import type { ItemField, OpenItem } from '@/lib/domain/open-item';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import { sourceNamed } from './scope-sources';
import { SourceNote } from './source-note';

type Filled = Exclude<ItemField, 'item'>;

const FIELD: Readonly<Record<Filled, MessageKey>> = {
  invoiceOn: 'source_field_invoice_on',
  dueOn: 'source_field_due_on',
  original: 'source_field_original',
  open: 'source_field_open',
  dispute: 'source_field_dispute',
  isDirectDebit: 'source_field_direct_debit',
};

interface ItemSourcesProps {
  readonly item: OpenItem;
  readonly assessment: Pick<Assessment, 'scope' | 'at'>;
}

/** Who tells of an invoice, and who of what that one leaves out; nothing where the leading source tells it all. */
export function ItemSources({ item: { from = {} }, assessment }: ItemSourcesProps) {
  const words = useWords();
  const filled = (Object.keys(FIELD) as Filled[]).map((field) => [FIELD[field], from[field]] as const);
  return (
    <>
      {from.item && (
        <p class="source-note" data-testid="source-note">
          {words.t('source_of_item', { source: sourceNamed(from.item, assessment, words) })}
        </p>
      )}
      <SourceNote of={filled} assessment={assessment} />
    </>
  );
}
