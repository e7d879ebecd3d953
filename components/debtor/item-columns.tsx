import { VisuallyHidden } from '../ui/visually-hidden';
import { useWords } from '../ui/words-context';

/** The heads of a list of invoices, for who hears the screen. */
export function ItemColumns() {
  const words = useWords();
  return (
    <thead>
      <tr>
        {(['items_column_item', 'items_column_amount'] as const).map((key) => (
          <th key={key} scope="col">
            <VisuallyHidden>{words.t(key)}</VisuallyHidden>
          </th>
        ))}
      </tr>
    </thead>
  );
}
