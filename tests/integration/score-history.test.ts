import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { allocateBank } from '@/lib/app/allocate-bank';
import { areScoresDue } from '@/lib/app/keep-all-scores';
import { keepScores } from '@/lib/app/keep-scores';
import { raiseFlag } from '@/lib/app/raise-flag';
import { readCompany } from '@/lib/app/read-company';
import { watchScoreHistory } from '@/lib/app/watch-score-history';
import type { At } from '@/lib/domain/assessment';
import { debtorKey } from '@/lib/domain/ids';
import { addDays, instant } from '@/lib/domain/local-date';
import { emptyFlag } from '@/lib/domain/record/new-flag';
import type { ScoreChange } from '@/lib/domain/score-history/kept-score';
import { userName, userRole } from '@/lib/platform/preferences';
import { database } from '@/lib/store/database';
import { markScoresDue, readScoreDues } from '@/lib/store/score-dues';
import { forgetScores, scoreChangesOf, writeScores } from '@/lib/store/scores';
import { FakeSource } from './support/fake-source';
import { AT, emptyStore, importRows, paidYear, type Row, row, seen } from './support/import-steps';
import { connect, pulled } from './support/live-steps';

const ZON = 'Bakkerij Zon B.V.';
const LATE = addDays(AT.today, -40);
const later = (minutes: number): At => ({ ...AT, now: instant(new Date(Date.parse(AT.now) + minutes * 60_000).toISOString()) });
const tomorrow: At = { now: instant('2026-11-23T06:00:00Z'), today: addDays(AT.today, 1) };

const keep = async (at: At = AT) => keepScores({ company: await readCompany(), at });
async function debtor(name = ZON): Promise<never> {
  const found = await seen({ name });
  if (typeof found === 'string') throw new Error(found);
  return found.debtor as never;
}
const changes = async (name = ZON): Promise<readonly ScoreChange[]> =>
  scoreChangesOf((await readCompany()).id, await debtor(name));

/** What the bakery owes late, and how it paid for a year; the mill has only that. */
const book = (...open: Row[]) => importRows(...open, ...paidYear('1', 9), ...paidYear('2', 0));
const F1 = row('1', 'F1', { name: ZON, due_date: LATE, invoice_date: addDays(LATE, -30), amount: '5000.00', open: '5000.00' });
const NONE = row('1', 'P0', { name: ZON, open: '0.00', paid_on: AT.today, amount: '5000.00', due_date: LATE });

beforeEach(async () => {
  await emptyStore();
  await userName.setValue('Noor');
  await userRole.setValue('credit_manager');
});

describe('the history of a score', () => {
  it('R3-06: a payment is booked, and a new score stands with the cause payment', async () => {
    await book(F1);
    expect(await keep()).toBe(0);
    await book({ ...NONE, invoice: 'F1' });
    expect(await areScoresDue([await readCompany()], AT.now)).toBe(true);
    expect(await keep(later(2))).toBe(1);
    const [change] = await changes();
    expect(change).toMatchObject({ at: later(2).now, causes: ['payment'] });
    expect(change?.after.value).toBeGreaterThan(change?.before.value as number);
    expect(await changes('Debtor 2')).toEqual([]);
    expect(await areScoresDue([await readCompany()], AT.now)).toBe(false);
  });

  it('R3-06: a payment that a source tells is worked out for its debtor alone', async () => {
    const source = new FakeSource();
    for (const number of ['T1', 'T2']) {
      source.putDebtor({ number, name: `${ZON} ${number}` });
      source.putItem(number, 'F1', { open: 1_000_00 });
      for (let at = 0; at < 8; at++) source.putItem(number, `P${at}`, { settledOn: '2026-11-01' });
    }
    await connect(source);
    await pulled(source);
    await keep();
    source.putItem('T1', 'F1', { settledOn: '2026-11-21' });
    await pulled(source, { now: '2026-11-22T10:30:00Z' });
    expect(await database.scoreDues.toArray()).toMatchObject([{ of: { number: expect.stringContaining('T1') } }]);
    await keep(later(32));
    expect(await changes(`${ZON} T1`)).toMatchObject([{ causes: ['payment'] }]);
    expect(await changes(`${ZON} T2`)).toEqual([]);
  });

  it('R3-06: a flag moves the verdict alone, of its debtor alone', async () => {
    await book(NONE);
    await keep();
    const { id } = await readCompany();
    const flag = { ...emptyFlag(AT.today), reason: 'three promises broken' };
    expect(await raiseFlag({ company: id, debtor: await debtor(), flag, at: AT })).toMatchObject({ ok: true });
    expect(await keep(later(1))).toBe(1);
    const [change] = await changes();
    expect(change).toMatchObject({ causes: ['flag'], before: { verdict: 'accept' }, after: { verdict: 'reject' } });
    expect(change?.after.value).toBe(change?.before.value);
    expect(await database.scoreDues.count()).toBe(0);
  });

  it('R3-06: a day alone makes a score another, once a day and with the days as its cause', async () => {
    await book(row('1', 'F1', { ...F1, due_date: addDays(AT.today, 0) }));
    await keep();
    expect(await areScoresDue([await readCompany()], AT.now)).toBe(false);
    const week = { now: instant('2026-11-24T06:00:00Z'), today: addDays(AT.today, 2) };
    expect(await areScoresDue([await readCompany()], week.now)).toBe(true);
    await keep(week);
    expect(await changes()).toMatchObject([{ causes: ['time'] }]);
    expect(await keep(week)).toBe(0);
  });

  it('tells what is kept, and when it was worked out last, whoever does it', async () => {
    await book(F1);
    await keep();
    await book({ ...NONE, invoice: 'F1' });
    const { id } = await readCompany();
    const told: { at: string | null; count: number }[] = [];
    const stop = watchScoreHistory(id, await debtor(), ({ updatedAt, changes: all }) =>
      told.push({ at: updatedAt, count: all.length }),
    );
    await expect.poll(() => told.at(-1)).toEqual({ at: AT.now, count: 0 });
    await keep(later(2));
    await expect.poll(() => told.at(-1)).toEqual({ at: later(2).now, count: 1 });
    await keep(tomorrow);
    await expect.poll(() => told.at(-1)?.at).toBe(tomorrow.now);
    stop();
  });

  it('is no work for a bank statement that changes nothing, and what comes while others are worked out waits', async () => {
    await book(F1);
    const { id } = await readCompany();
    const first = keep();
    await markScoresDue(id, [{ debtor: await debtor() }]);
    await first;
    await keep();
    await allocateBank(id);
    expect(await database.scoreDues.count()).toBe(0);
  });

  it('of very many marks makes one of the whole book', async () => {
    const { id } = await readCompany();
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ debtor: debtorKey(`d${at}`) }));
    await markScoresDue(id, many(1_500));
    expect((await readScoreDues(id)).dues).toHaveLength(1_500);
    await markScoresDue(id, many(700));
    expect((await readScoreDues(id)).dues).toEqual(['all']);
    expect(await database.scoreDues.count()).toBe(1);
  });

  it('is bounded, and forgotten with its company', async () => {
    const { id } = await readCompany();
    const STANDING = { value: 50, class: 'C', verdict: 'refer' } as const;
    const change = (at: number) => {
      const now = instant(new Date(Date.parse(AT.now) + at * 60_000).toISOString());
      return { company: id, debtor: debtorKey('d'), at: now, before: STANDING, after: STANDING, causes: ['time'] as const };
    };
    for (let at = 0; at < 53; at++) await writeScores([], [change(at)]);
    const kept = await scoreChangesOf(id, debtorKey('d'));
    expect(kept).toHaveLength(50);
    expect(kept[0]?.at).toBe(change(52).at);
    await forgetScores(id);
    expect(await database.scoreChanges.count()).toBe(0);
  });
});
