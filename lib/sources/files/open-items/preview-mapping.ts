import type { TableFields, UnknownTable } from '@/lib/domain/table-mapping';
import type { DomainRecord, FileConfig, Rejection } from '@/lib/sources/contract';
import { SourceRefused } from '@/lib/sources/contract';
import { FILE_LIMITS } from '../limits';
import { Outbox } from '../outbox';
import { headerFingerprint } from './mapped-layout';
import { TableBuilder } from './table-builder';

export interface MappingPreview {
  readonly records: readonly DomainRecord[];
  readonly rejected: readonly Rejection[];
  /** Dates that two readers would read in two ways stay unread until somebody tells. */
  readonly isAmbiguous: boolean;
}

/** The first rows of an unknown table as they would be read with these fields; nothing is kept. */
export function previewMapping(table: UnknownTable, fields: TableFields, config: FileConfig): MappingPreview {
  const outbox = new Outbox();
  const header = table.header.length > 0 ? table.header : fields.map((_, index) => `column ${index + 1}`);
  const mappings = [{ fingerprint: headerFingerprint(header), fields }];
  const builder = new TableBuilder({ ...config, mappings }, FILE_LIMITS, outbox);
  try {
    for (const [index, cells] of [header, ...table.rows].entries()) builder.add({ cells, line: index });
    builder.end();
    return { ...outbox.take(0, 0), isAmbiguous: false };
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    return { records: [], rejected: [], isAmbiguous: error.refusal.kind === 'ambiguous' };
  }
}
