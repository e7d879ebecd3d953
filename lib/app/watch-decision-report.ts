import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import { addDays } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { applyDisputes } from '@/lib/domain/record/apply-disputes';
import { type DecidedDebtor, type DecisionReport, decisionReport } from '@/lib/domain/record/decision-report';
import { alignRecord } from '@/lib/domain/team/align-record';
import type { RecordRow } from '@/lib/store/event-row';
import { watchRecordsWith } from '@/lib/store/records';
import { currentPolicy } from './current-policy';
import { positionsOfRows } from './positions-of-rows';

/** The year that decisions are looked back on. */
const COUNTED_DAYS = 365;
/** Debtors whose books are read together. */
const AT_ONCE = 500;

async function decidedDebtors(
  rows: readonly RecordRow[],
  company: CompanySettings,
  policy: PolicyDocument,
  { today }: At,
): Promise<readonly DecidedDebtor[]> {
  const known = await positionsOfRows(rows, company.id);
  return rows.map(({ subject: debtor, record: held }) => {
    const found = known.get(debtor)?.position ?? null;
    const record = found ? alignRecord(held, found) : held;
    const position = found && applyDisputes(found, record.disputes, today, policy.desk.dispute);
    return { debtor, identity: found?.identity ?? null, record, position };
  });
}

/** Tells now, and at every decision, what came of what was decided in a year, as the books know it now (domain.md R4-10). Returns how to stop. */
export function watchDecisionReport(company: CompanySettings, at: At, onChange: (report: DecisionReport) => void): () => void {
  let newest = 0;
  return watchRecordsWith(company.id, 'decided', async (all) => {
    const turn = ++newest;
    const since = addDays(at.today, -COUNTED_DAYS);
    const rows = all.filter(({ record }) => record.decisions.some(({ on }) => on >= since));
    const policy = await currentPolicy(company);
    const debtors: DecidedDebtor[] = [];
    for (let start = 0; start < rows.length && turn === newest; start += AT_ONCE)
      debtors.push(...(await decidedDebtors(rows.slice(start, start + AT_ONCE), company, policy, at)));
    if (turn === newest) onChange(decisionReport(debtors, since, at.today));
  });
}
