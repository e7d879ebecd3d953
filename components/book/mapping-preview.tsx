import type { MappingPreview as Preview } from '@/lib/domain/mapping-preview';
import { DateText } from '../ui/date-text';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';
import { RejectionsTable } from './rejections-table';

const HEADS = [
  'mapping_field_name',
  'mapping_field_invoice',
  'mapping_field_invoice_date',
  'mapping_field_due_date',
  'mapping_field_open',
] as const;

/** The first rows as they would be read, so that a wrong column is seen before it counts. */
export function MappingPreview({ preview }: { readonly preview: Preview }) {
  const { t } = useWords();
  const { rows, rejections } = preview;
  return (
    <section data-testid="mapping-preview">
      <h4>{t('mapping_preview')}</h4>
      {rows.length === 0 && <p class="dim">{t('mapping_preview_none')}</p>}
      {rows.length > 0 && (
        <table class="mapping">
          <thead>
            <tr>
              {HEADS.map((key) => (
                <th key={key} scope="col" class={key === 'mapping_field_open' ? 'mapping-amount' : undefined}>
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ debtor, number, invoiceOn, dueOn, open }) => (
              <tr key={`${debtor} ${number} ${invoiceOn} ${dueOn} ${open.minor}`}>
                <td>
                  <bdi>{debtor}</bdi>
                </td>
                <td>
                  <bdi>{number ?? '–'}</bdi>
                </td>
                <td>{invoiceOn ? <DateText of={invoiceOn} /> : '–'}</td>
                <td>{dueOn ? <DateText of={dueOn} /> : '–'}</td>
                <td class="mapping-amount">
                  <Money of={open} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rejections.length > 0 && <RejectionsTable rejections={rejections} total={rejections.length} />}
    </section>
  );
}
