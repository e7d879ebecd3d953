import type { MappingPreview, ReadRow } from '@/lib/domain/mapping-preview';
import type { TableFields, UnknownTable } from '@/lib/domain/table-mapping';
import { type Batch, type FileConfig, SourceRefused } from '@/lib/sources/contract';
import { FILE_LIMITS } from '../limits';
import { Outbox } from '../outbox';
import { headerFingerprint } from './mapped-layout';
import { TableBuilder } from './table-builder';

const NOTHING: MappingPreview = { rows: [], rejections: [], ambiguousDate: null };

/** The first rows of an unknown table as they would be read with these fields; nothing is kept. */
export function previewMapping(table: UnknownTable, fields: TableFields, config: FileConfig): MappingPreview {
  const outbox = new Outbox();
  const header = table.header.length > 0 ? table.header : fields.map((_, index) => `column ${index + 1}`);
  const mappings = [{ fingerprint: headerFingerprint(header), fields }];
  const builder = new TableBuilder({ ...config, mappings }, FILE_LIMITS, outbox);
  try {
    for (const [index, cells] of [header, ...table.rows].entries()) builder.add({ cells, line: index });
    builder.end();
    return shown(outbox.take(0, 0));
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    const { kind, fields: told } = error.refusal;
    return kind === 'ambiguous' && told.asks === 'date-order' ? { ...NOTHING, ambiguousDate: told.found ?? '' } : NOTHING;
  }
}

function shown({ records, rejected }: Batch): MappingPreview {
  const names = new Map(
    records.flatMap((record) => (record.kind === 'debtor' ? [[record.debtor.number, record.debtor.name]] : [])),
  );
  const rows = records.flatMap((record): ReadRow[] => {
    if (record.kind !== 'open-item') return [];
    const { number, invoiceOn, dueOn, open } = record.item;
    return [{ debtor: names.get(record.debtorNumber) ?? record.debtorNumber, number, invoiceOn, dueOn, open }];
  });
  return { rows, rejections: rejected, ambiguousDate: null };
}
