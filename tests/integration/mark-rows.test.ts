import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findDebtors } from '@/lib/app/find-debtors';
import { markRows } from '@/lib/app/mark-rows';
import { readCompany } from '@/lib/app/read-company';
import { rememberLink } from '@/lib/app/remember-link';
import type { MarkRow } from '@/lib/domain/mark';
import { database } from '@/lib/store/database';
import { AT, emptyStore, importRows, ORIGIN, paidYear, row, view } from './support/import-steps';

const SON = 'Bakkerij Zon B.V.';
const LATE = { due_date: '2026-06-01', invoice_date: '2026-05-01', open: '9000.00' };

beforeEach(async () => {
  await emptyStore();
  await importRows(
    row('1', 'F1', { name: SON, credit_limit: '5000.00', term_days: '30' }),
    ...paidYear('1', 1),
    row('2', 'F2', { name: 'Timmerwerken Oost B.V.', credit_limit: '5000.00', ...LATE }),
    row('3', 'F3', { name: 'Jansen Bouw' }),
    row('4', 'F4', { name: 'Jansen Bouw' }),
  );
});

const marks = async (...rows: readonly MarkRow[]) => markRows({ rows, origin: ORIGIN, company: await readCompany(), at: AT });
const named = (...names: readonly string[]) => marks(...names.map((name) => ({ name })));

describe('the marks of a list', () => {
  it('say of each name what the sidebar says on its page', async () => {
    const names = [SON, 'Timmerwerken Oost B.V.'];
    const views = await Promise.all(names.map((name) => view({ name })));
    const said = views.map((shown) => (shown.state === 'assessed' ? shown.assessment.verdict : shown.state));
    expect(await named(...names)).toEqual(said);
    expect(said).toEqual(['accept', 'reject']);
  });

  it('ask where several may be meant, and say nothing of who is not in the book', async () => {
    expect(await named('Jansen Bouw', 'Nobody at all N.V.', SON)).toEqual(['several', null, 'accept']);
  });

  it('know a record that somebody linked, whatever name it has', async () => {
    const [late] = await findDebtors('2', 1);
    const sighting = { kind: 'debtor', hostRecordId: 'a-9', name: 'Timmer Oost', evidence: {} } as const;
    if (late) await rememberLink({ origin: ORIGIN, sighting, debtor: late.debtor, at: AT });
    expect(await marks({ name: 'Timmer Oost', id: 'a-9' }, { name: 'Timmer Oost', id: 'a-8' })).toEqual(['reject', null]);
  });

  it('say nothing without a book', async () => {
    await emptyStore();
    expect(await named(SON)).toEqual([null]);
  });

  it('read a debtor once, however often a list names it', async () => {
    let reads = 0;
    const hook = <T>(value: T): T => {
      reads++;
      return value;
    };
    database.positions.hook('reading', hook);
    await named(...Array.from({ length: 200 }, () => SON));
    database.positions.hook('reading').unsubscribe(hook);
    expect(reads).toBe(1);
  });
});
