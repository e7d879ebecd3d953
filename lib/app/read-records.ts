import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { type DebtorRecord, NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import { FOLD_VERSION } from '@/lib/ledger/projections/fold-version';
import type { RecordRow } from '@/lib/store/event-row';
import { readRecordRows, recordsOf } from '@/lib/store/records';
import { readRecord } from './read-record';

/** What people recorded, by debtor. Where nothing was, `NOTHING_RECORDED` is meant. */
export type Records = ReadonlyMap<DebtorKey, DebtorRecord>;

const recordIn = (row: RecordRow): DebtorRecord | Promise<DebtorRecord> =>
  row.fold === FOLD_VERSION ? row.record : readRecord(row.subject);

const byDebtor = async (rows: readonly RecordRow[]): Promise<Records> =>
  new Map(await Promise.all(rows.map(async (row) => [row.subject, await recordIn(row)] as const)));

export const readRecords = async (debtors: readonly DebtorKey[]): Promise<Records> => byDebtor(await readRecordRows(debtors));

/** Of all debtors of a company: for work on the whole book. */
export const readAllRecords = async (company: CompanyId): Promise<Records> => byDebtor(await recordsOf(company));

export const recordOf = (records: Records, debtor: DebtorKey): DebtorRecord => records.get(debtor) ?? NOTHING_RECORDED;
