import type { ParameterUnit } from '@/lib/domain/policy-view';
import { useWords } from '../ui/words-context';
import { useEditing } from './editing-context';
import { NumberField } from './number-field';
import { PlaceError } from './place-error';
import { unitWords } from './unit-words';

export interface NumberColumn {
  readonly label: string;
  readonly unit: ParameterUnit;
  /** Where the number of a row stands; null: this row has none. */
  readonly place: (row: string) => string | null;
}

interface NumberTableProps {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  /** What the rows are, above their names. */
  readonly rowsLabel: string;
  readonly columns: readonly NumberColumn[];
  /** Of the table as a whole, for a fault between its rows. */
  readonly place?: string;
}

/** A table of numbers that can be typed over; each is named by its row and column. Scrolls sideways where it must. */
export function NumberTable({ title, hint, rows, rowsLabel, columns, place }: NumberTableProps) {
  const words = useWords();
  const { document } = useEditing();
  const headed = ({ label, unit }: NumberColumn) => {
    const shown = unitWords(unit, document.currency, words);
    return shown === '' ? label : `${label} (${shown})`;
  };
  return (
    <section class="policy-group">
      <h3>{title}</h3>
      {hint && <p class="dim">{hint}</p>}
      {place !== undefined && <PlaceError place={place} />}
      <div class="policy-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{rowsLabel}</th>
              {columns.map((column) => (
                <th key={column.label} scope="col">
                  {headed(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {columns.map((column) => {
                  const at = column.place(id);
                  return (
                    <td key={column.label}>
                      {at !== null && (
                        <NumberField label={`${label}, ${headed(column)}`} unit={column.unit} places={[at]} isInTable />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
