import type { SourceId } from '@/lib/domain/ids';

/** Formats that tell the same thing: the newer one replaces the older. Every other source has a place of its own. */
const SLOTS: Readonly<Record<string, string>> = {
  xaf: 'audit-file',
  csv: 'open-items',
  xlsx: 'open-items',
  camt: 'bank',
  mt940: 'bank',
};

/** What an import of this source replaces in the book. */
export const slotOf = (source: SourceId): string => SLOTS[source] ?? source;
