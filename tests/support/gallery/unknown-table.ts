import { localDate } from '@/lib/domain/local-date';
import type { MappingPreview } from '@/lib/domain/mapping-preview';
import { EUR, money } from '@/lib/domain/money';
import type { UnknownTable } from '@/lib/domain/table-mapping';

/** A table in a layout that nobody knows. */
export const UNKNOWN_TABLE: UnknownTable = {
  fingerprint: '00000000',
  header: ['Wie', 'Wat', 'Uiterlijk', 'Hoeveel', 'Notitie'],
  rows: [
    ['Jansen B.V.', 'F1', '01-10-2026', '1.234,50', ''],
    ['Smid', 'F2', '02-10-2026', '-12,00', 'gebeld'],
  ],
  guess: ['name', 'invoice', 'due_date', 'open', null],
};

/** As it is read with what its columns seem to be. */
export const UNKNOWN_TABLE_PREVIEW: MappingPreview = {
  rows: [
    { debtor: 'Jansen B.V.', number: 'F1', invoiceOn: null, dueOn: localDate('2026-10-01'), open: money(123_450, EUR) },
    { debtor: 'Smid', number: 'F2', invoiceOn: null, dueOn: localDate('2026-10-02'), open: money(-1_200, EUR) },
  ],
  rejections: [],
  ambiguousDate: null,
};
