import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { VisitRecord } from '@/lib/domain/record/visit-record';
import type { RecordRow } from '@/lib/store/event-row';
import { watchRecordsWith } from '@/lib/store/records';
import { positionsOfRows } from './positions-of-rows';

/** A visit that is not closed, and to whom. */
export interface OpenVisit {
  readonly debtor: DebtorKey;
  readonly identity: DebtorIdentity;
  readonly visit: VisitRecord;
}

const startOf = ({ visit }: OpenVisit): string => `${visit.startsOn} ${visit.time}`;

async function visitsOf(rows: readonly RecordRow[], company: CompanyId): Promise<readonly OpenVisit[]> {
  const known = await positionsOfRows(rows, company);
  const open = rows.flatMap(({ subject, record }): OpenVisit[] => {
    const identity = known.get(subject)?.position.identity;
    const visits = record.visits.filter(({ closing }) => closing === null);
    return identity ? visits.map((visit) => ({ debtor: subject, identity, visit })) : [];
  });
  return open.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** Tells the visits of a company that are still to be made or closed, what comes first first, and again at every change. Returns how to stop. */
export function watchVisits(company: CompanyId, onChange: (open: readonly OpenVisit[]) => void): () => void {
  let newest = 0;
  return watchRecordsWith(company, 'visit', async (rows) => {
    const turn = ++newest;
    const open = await visitsOf(rows, company);
    if (turn === newest) onChange(open);
  });
}
