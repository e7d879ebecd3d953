import type { OpenItem } from '@/lib/domain/open-item';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';

/** An open item to choose, and how late it is; null: not known. */
export interface PickableItem {
  readonly item: OpenItem;
  readonly daysPastDue: number | null;
}

interface ItemPickerProps {
  readonly legend: string;
  readonly items: readonly PickableItem[];
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly testId: string;
}

/** Open items, each with how late it is and what is open of it, to tick. */
export function ItemPicker({ legend, items, chosen, onChoose, testId }: ItemPickerProps) {
  const words = useWords();
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset class="record-set record-items">
      <legend class="hidden-text">{legend}</legend>
      {items.map(({ item: { id, number, open }, daysPastDue }) => (
        <label key={id} class="record-option">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} data-testid={testId} />
          <span>
            <bdi>{number ?? words.t('item_no_number')}</bdi>{' '}
            {daysPastDue !== null && daysPastDue > 0 && (
              <span class="dim">{words.t('picker_late', { days: words.format.days(daysPastDue) })}</span>
            )}
          </span>
          <span class="num">
            <Money of={open} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
