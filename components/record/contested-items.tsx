import type { OpenItem } from '@/lib/domain/open-item';
import { openInBooks } from '@/lib/domain/record/new-dispute';
import { useWords } from '../ui/words-context';
import { AmountField } from './amount-field';
import type { DisputeDraft } from './dispute-draft';
import { ItemPicker, type PickableItem } from './item-picker';

interface ContestedItemsProps {
  readonly pickable: readonly PickableItem[];
  readonly chosen: DisputeDraft['items'];
  readonly onChoose: (items: DisputeDraft['items']) => void;
  readonly itemsError: string | null;
  /** Of the invoice with this id. */
  readonly amountError: (item: string) => string | null;
}

/** Which invoices are contested, and how much of each: all of it unless somebody says less. */
export function ContestedItems({ pickable, chosen, onChoose, itemsError, amountError }: ContestedItemsProps) {
  const words = useWords();
  const itemOf = (id: string): OpenItem | undefined => pickable.find(({ item }) => item.id === id)?.item;
  const choose = (ids: readonly string[]) =>
    onChoose(
      ids.flatMap((id) => {
        const [item, known] = [itemOf(id), chosen.find((each) => each.item === id)];
        return known ?? (item ? { item: id, amount: words.format.amount(openInBooks(item)) } : []);
      }),
    );
  return (
    <div class="record-pick">
      <strong>{words.t('dispute_items')}</strong>
      <ItemPicker
        legend={words.t('dispute_items')}
        items={pickable}
        chosen={chosen.map(({ item }) => item)}
        onChoose={choose}
        testId="dispute-item"
      />
      {itemsError && <p class="field-error">{itemsError}</p>}
      {chosen.map(({ item: id, amount }) => {
        const item = itemOf(id);
        if (!item) return null;
        return (
          <AmountField
            key={id}
            label={words.t('dispute_amount_of', { invoice: item.number ?? words.t('item_no_number') })}
            value={amount}
            currency={openInBooks(item).currency}
            onInput={(text) => onChoose(chosen.map((each) => (each.item === id ? { item: id, amount: text } : each)))}
            error={amountError(id)}
            testId="dispute-amount"
          />
        );
      })}
    </div>
  );
}
