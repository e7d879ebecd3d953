import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addComment } from '@/lib/app/add-comment';
import { confirmImport } from '@/lib/app/confirm-import';
import { raiseFlag } from '@/lib/app/raise-flag';
import { companyId } from '@/lib/domain/ids';
import { cents } from '@/lib/domain/k1.examples';
import { emptyFlag } from '@/lib/domain/record/new-flag';
import type { Role } from '@/lib/domain/role';
import { maskedFor, maskedListFor } from '@/lib/domain/role-mask';
import { userName, userRole } from '@/lib/platform/preferences';
import { rowIn } from '@/lib/policy/checklist/connected.examples';
import { checkedDeal } from '@/tests/support/gallery/checklists';
import { AT, csvFile, emptyStore, importRows, paidYear, row, staged, view } from './support/import-steps';

const COMPANY = companyId('default');
const NAME = 'Bakkerij Zon B.V.';
const page = { kind: 'debtor', name: NAME } as const;

async function look() {
  const shown = await view(page);
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}
const as = async (name: string, role: Role) => {
  await userName.setValue(name);
  await userRole.setValue(role);
};

beforeEach(async () => {
  await emptyStore();
  await as('Fien', 'finance');
});

describe('who sees what', () => {
  it('R4-07: given sales, when a score rests on a bureau, then class and points are there and what the bureau said is not', () => {
    const { assessment, view: list } = checkedDeal({ facts: { external: { value: 58, change90: -12, on: AT.today } } });
    const sold = maskedFor(assessment, 'sales');
    const bureau = ({ score }: typeof assessment) => score.factors.find(({ measure }) => measure === 'external-score');
    expect(bureau(assessment)?.value).toBe(58);
    expect(bureau(sold)).toMatchObject({ isMasked: true, points: bureau(assessment)?.points });
    expect(JSON.stringify(sold.score)).not.toContain('58');
    expect(sold).toMatchObject({
      verdict: assessment.verdict,
      riskClass: assessment.riskClass,
      nextAction: assessment.nextAction,
    });
    expect(sold.reasons.map(({ rule }) => rule)).toEqual(assessment.reasons.map(({ rule }) => rule));
    const rating = (of: typeof list) => rowIn(of, 'C03').checks.find(({ check }) => check === 'externalRatingFresh');
    expect(rating(list)).toHaveProperty('value');
    expect(rating(maskedListFor(list, 'sales'))).not.toHaveProperty('value');
    expect(maskedFor(assessment, 'credit_manager')).toBe(assessment);
  });

  it('R2-13: given finance comments, when sales opens the customer, then it is there, and what finance noted for itself is kept apart', async () => {
    await importRows(row('1', 'F1', { name: NAME }));
    const { debtor } = await look();
    await addComment({ company: COMPANY, debtor, text: 'new owner since May', isPersonal: false, at: AT });
    await addComment({ company: COMPANY, debtor, text: 'call again on Friday', isPersonal: true, at: AT });
    await as('Sem', 'sales');
    const { comments } = (await look()).record;
    expect(comments.filter(({ isPersonal }) => !isPersonal)).toMatchObject([
      { text: 'new owner since May', by: 'Fien', role: 'finance' },
    ]);
    expect(comments.filter(({ isPersonal }) => isPersonal)).toMatchObject([{ by: 'Fien' }]);
  });

  it('R3-06: given a payment or a flag, when the customer is looked at again, then score and verdict are of now; a flag never moves the score', async () => {
    const late = { name: NAME, credit_limit: '50000.00', invoice_date: '2026-08-01', due_date: '2026-09-01', open: '4000.00' };
    await importRows(row('1', 'F1', late), ...paidYear('1', 1).map((each) => ({ ...each, name: NAME })));
    const before = (await look()).assessment;
    const paid = row('1', 'F1', { ...late, amount: '4000.00', open: '0.00', paid_on: AT.today });
    const file = csvFile([
      row('1', 'F2', { name: NAME, credit_limit: '50000.00' }),
      paid,
      ...paidYear('1', 1).map((each) => ({ ...each, name: NAME })),
    ]);
    await confirmImport((await staged(file)).generation.id, AT);
    const after = (await look()).assessment;
    expect(after.factsHash).not.toBe(before.factsHash);
    expect(after.ageing.overdue).toEqual(cents(0));
    expect(after.score.value).toBeGreaterThan(before.score.value ?? 100);
    await as('Noor', 'credit_manager');
    const { debtor } = await look();
    await raiseFlag({ company: COMPANY, debtor, flag: { ...emptyFlag(AT.today), reason: 'three promises broken' }, at: AT });
    const flagged = (await look()).assessment;
    expect(flagged.verdict).toBe('reject');
    expect(flagged.score).toEqual(after.score);
  });
});
