import type { CompanyId } from '@/lib/domain/ids';
import type { MappingPreview } from '@/lib/domain/mapping-preview';
import type { TableFields, TableReading, UnknownTable } from '@/lib/domain/table-mapping';
import { readAt } from './read-at';
import { readCompany } from './read-company';

/** The first rows of an unknown table as they would be read with these fields. The reader is loaded when somebody asks. */
export async function previewTable(
  table: UnknownTable,
  fields: TableFields,
  { dateOrder }: TableReading,
  company?: CompanyId,
): Promise<MappingPreview> {
  const { currency, timeZone } = await readCompany(company);
  const { previewMapping } = await import('@/lib/sources/files/open-items/preview-mapping');
  const config = { currency, fileName: '', modifiedOn: readAt(timeZone).today, ...(dateOrder && { dateOrder }) };
  return previewMapping(table, fields, config);
}
