import type { TableMapping } from '@/lib/domain/table-mapping';
import { tableMappings } from '@/lib/platform/settings';

/** More layouts than one company has; the oldest goes first. */
const MOST = 50;

/** What a person said of a table's columns, for every next file with the same header. */
export async function rememberMapping(mapping: TableMapping): Promise<void> {
  const others = (await tableMappings.getValue()).filter(({ fingerprint }) => fingerprint !== mapping.fingerprint);
  await tableMappings.setValue([...others, mapping].slice(-MOST));
}
