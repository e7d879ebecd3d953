import { useState } from 'preact/hooks';
import type { MappingPreview as Preview } from '@/lib/domain/mapping-preview';
import { isMappingEnough, type TableFields, type UnknownTable } from '@/lib/domain/table-mapping';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { DateOrderQuestion } from './date-order-question';
import { MappingColumns } from './mapping-columns';
import { MappingPreview } from './mapping-preview';

interface MappingScreenProps {
  readonly fileName: string;
  readonly table: UnknownTable;
  /** What the columns are said to be so far; at first the guess. */
  readonly fields: TableFields;
  /** The first rows as they would be read with these fields. */
  readonly preview: Preview;
  readonly onFields: (fields: TableFields) => void;
  readonly onDateOrder: (order: 'day-first' | 'month-first') => void;
  /** Reads the file with these fields; `isKept`: so will the next file with the same header be. */
  readonly onRead: (isKept: boolean) => void;
  readonly onCancel: () => void;
}

/** A table whose columns nobody knows: what we make of them, to be corrected by the person whose file it is. */
export function MappingScreen({ fileName, table, fields, preview, onFields, onDateOrder, onRead, onCancel }: MappingScreenProps) {
  const { t } = useWords();
  const [isKept, setKept] = useState(true);
  const isEnough = isMappingEnough(fields);
  return (
    <section class="card card-strong" data-testid="mapping-screen">
      <h3>
        {t('mapping_title')} <bdi class="dim">{fileName}</bdi>
      </h3>
      <p class="dim">{t('mapping_text')}</p>
      <div class="mapping-scroll">
        <MappingColumns table={table} fields={fields} onFields={onFields} />
      </div>
      {preview.ambiguousDate !== null && <DateOrderQuestion found={preview.ambiguousDate} onAnswer={onDateOrder} />}
      <div class="mapping-scroll">{preview.ambiguousDate === null && isEnough && <MappingPreview preview={preview} />}</div>
      {!isEnough && (
        <p role="status" data-testid="mapping-missing">
          {t('mapping_missing')}
        </p>
      )}
      <label class="answer">
        <input type="checkbox" checked={isKept} onChange={({ currentTarget }) => setKept(currentTarget.checked)} />
        {t('mapping_keep')}
      </label>
      <div class="row row-start">
        <Button
          kind="primary"
          onClick={() => onRead(isKept)}
          isDisabled={!isEnough || preview.ambiguousDate !== null}
          testId="mapping-read"
        >
          {t('mapping_read')}
        </Button>
        <Button onClick={onCancel} testId="mapping-cancel">
          {t('mapping_cancel')}
        </Button>
      </div>
    </section>
  );
}
