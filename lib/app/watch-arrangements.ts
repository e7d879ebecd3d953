import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import type { RecordRow } from '@/lib/store/event-row';
import { readRates } from '@/lib/store/exchange-rates';
import { watchRecordsWith } from '@/lib/store/records';
import { arrangementStandings } from './arrangement-standings';
import { currentPolicy } from './current-policy';
import { inOneCurrency } from './in-one-currency';
import { positionsOfRows } from './positions-of-rows';

/** An arrangement that is open, by the book, and whose it is. */
export interface OpenArrangement {
  readonly debtor: DebtorKey;
  readonly identity: DebtorIdentity;
  readonly standing: ArrangementStanding;
}

/** What is not kept comes first, then what waits to be confirmed, then what falls due first. */
const ORDER: readonly ArrangementStanding['state'][] = ['deviating', 'proposed', 'active'];
const rank = ({ standing }: OpenArrangement): string =>
  `${ORDER.indexOf(standing.state)} ${standing.progress?.next?.dueOn ?? standing.arrangement.on}`;
const byRank = (a: OpenArrangement, b: OpenArrangement): number => (rank(a) < rank(b) ? -1 : 1);

async function arrangementsOf(rows: readonly RecordRow[], company: CompanySettings, at: At): Promise<readonly OpenArrangement[]> {
  const [known, policy, rates] = await Promise.all([
    positionsOfRows(rows, company.id),
    currentPolicy(company),
    readRates(at.today),
  ]);
  const open = rows.flatMap(({ subject, record }): OpenArrangement[] => {
    const held = known.get(subject);
    if (!held) return [];
    const { position } = inOneCurrency(held.position, null, company.currency, rates);
    const standings = arrangementStandings({ known: { ...held, position }, record, company, policy, at });
    const waiting = standings.filter(({ state }) => ORDER.includes(state));
    return waiting.map((standing) => ({ debtor: subject, identity: position.identity, standing }));
  });
  return open.sort(byRank);
}

/** Tells the open arrangements of a company now and at every change of what is recorded, whichever page made it. Returns how to stop. */
export function watchArrangements(
  company: CompanySettings,
  at: At,
  onChange: (open: readonly OpenArrangement[]) => void,
): () => void {
  let newest = 0;
  return watchRecordsWith(company.id, 'arrangement', async (rows) => {
    const turn = ++newest;
    const open = await arrangementsOf(rows, company, at);
    if (turn === newest) onChange(open);
  });
}
