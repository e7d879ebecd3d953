import { useId } from 'preact/hooks';
import { MAPPED_FIELDS, type MappedField, type TableFields, type UnknownTable } from '@/lib/domain/table-mapping';
import { useWords } from '../ui/words-context';
import { FIELD } from './mapping-words';

interface MappingColumnsProps {
  readonly table: UnknownTable;
  readonly fields: TableFields;
  readonly onFields: (fields: TableFields) => void;
}

const EXAMPLES = 2;

/** A field belongs to one column: giving it to another takes it from the first. */
function withField(fields: TableFields, index: number, field: MappedField | null): TableFields {
  return fields.map((other, at) => (at === index ? field : other === field ? null : other));
}

/** Each column of the file with what stands in it, and what it is taken for. */
export function MappingColumns({ table, fields, onFields }: MappingColumnsProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <table class="mapping" data-testid="mapping-columns">
      <thead>
        <tr>
          <th scope="col">{t('mapping_column')}</th>
          <th scope="col">{t('mapping_holds')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field, index) => {
          const name = table.header[index] || t('mapping_column_number', { number: index + 1 });
          const examples = table.rows.map((row) => row[index] ?? '').filter((text) => text !== '');
          return (
            <tr key={index}>
              <th scope="row">
                <bdi id={`${id}-${index}`}>{name}</bdi>
                <span class="mapping-example dim" title={t('mapping_example')}>
                  <bdi>{examples.slice(0, EXAMPLES).join(' · ')}</bdi>
                </span>
              </th>
              <td>
                <select
                  class="field"
                  aria-labelledby={`${id}-${index}`}
                  data-testid={`mapping-field-${index}`}
                  value={field ?? ''}
                  onChange={({ currentTarget }) =>
                    onFields(withField(fields, index, (currentTarget.value || null) as MappedField | null))
                  }
                >
                  <option value="">{t('mapping_unused')}</option>
                  {MAPPED_FIELDS.map((choice) => (
                    <option key={choice} value={choice}>
                      {t(FIELD[choice])}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
