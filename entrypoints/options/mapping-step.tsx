import { useEffect, useState } from 'preact/hooks';
import { MappingScreen } from '@/components/book/mapping-screen';
import { previewTable } from '@/lib/app/preview-table';
import { rememberMapping } from '@/lib/app/remember-mapping';
import type { CompanyId } from '@/lib/domain/ids';
import type { MappingPreview } from '@/lib/domain/mapping-preview';
import type { TableReading, UnknownTable } from '@/lib/domain/table-mapping';

interface MappingStepProps {
  readonly company: CompanyId;
  readonly fileName: string;
  readonly table: UnknownTable;
  readonly onRead: (reading: TableReading) => void;
  readonly onCancel: () => void;
}

const NOTHING_YET: MappingPreview = { rows: [], rejections: [], ambiguousDate: null };

/** Asks what the columns of a file hold, shows what comes of it, and reads the file so. */
export function MappingStep({ company, fileName, table, onRead, onCancel }: MappingStepProps) {
  const [fields, setFields] = useState(table.guess);
  const [told, setTold] = useState<TableReading>({});
  const [preview, setPreview] = useState(NOTHING_YET);
  useEffect(() => {
    let isCurrent = true;
    previewTable(table, fields, told, company).then((next) => isCurrent && setPreview(next));
    return () => {
      isCurrent = false;
    };
  }, [table, fields, told, company]);
  async function read(isKept: boolean): Promise<void> {
    const mapping = { fingerprint: table.fingerprint, fields };
    if (isKept) await rememberMapping(mapping);
    onRead({ ...told, mappings: [mapping] });
  }
  return (
    <MappingScreen
      fileName={fileName}
      table={table}
      fields={fields}
      preview={preview}
      onFields={setFields}
      onDateOrder={(dateOrder) => setTold({ dateOrder })}
      onRead={read}
      onCancel={onCancel}
    />
  );
}
