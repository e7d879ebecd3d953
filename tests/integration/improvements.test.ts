import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeImprovement } from '@/lib/app/close-improvement';
import { openImprovement } from '@/lib/app/open-improvement';
import { recordAs } from '@/lib/app/record-as';
import { watchImprovements } from '@/lib/app/watch-improvements';
import type { At } from '@/lib/domain/assessment';
import type { DisputeReason } from '@/lib/domain/dispute-reason';
import { companyId, debtorKey, deviceId, userId } from '@/lib/domain/ids';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { ImprovementStanding } from '@/lib/domain/record/improvement-measure';
import { userName, userRole } from '@/lib/platform/preferences';
import { AT, emptyStore } from './support/import-steps';

const COMPANY = companyId('default');
const on = (days: number): At => ({ ...AT, today: addDays(AT.today, days) });
const POINT = {
  owner: 'Sem',
  department: 'sales',
  action: 'the number is asked for with the order',
  reviewOn: addDays(AT.today, 90),
};

async function contest(reason: DisputeReason, day: LocalDate): Promise<void> {
  const actor = { user: userId('Noor'), role: 'credit_manager', device: deviceId('aaaaaaaaaaaaaaaa') } as const;
  const data = {
    items: [{ item: 'F1', number: 'F1', amount: money(100_00, EUR) }],
    reason,
    department: 'sales',
    dueOn: addDays(day, 14),
    language: 'nl',
  } as const;
  const text = { owner: 'Sem', customerView: 'no', ourView: 'yes', action: 'look' };
  const draft = { type: 'dispute.raised', company: COMPANY, subject: debtorKey(`k-${reason}`), effectiveOn: day, data, text };
  await recordAs({ company: COMPANY, actor, now: Date.parse(AT.now), drafts: [draft as never] });
}
const begin = (reason: DisputeReason = 'po_missing', more: Partial<typeof POINT> = {}) =>
  openImprovement({ company: COMPANY, reason, improvement: { ...POINT, ...more }, at: AT });

async function stand(today = AT.today): Promise<readonly ImprovementStanding[]> {
  let told: readonly ImprovementStanding[] | null = null;
  const stop = watchImprovements(COMPANY, today, (all) => {
    told = all;
  });
  await expect.poll(() => told).not.toBeNull();
  stop();
  return told ?? [];
}

beforeEach(async () => {
  await emptyStore();
  await userName.setValue('Noor');
  await userRole.setValue('credit_manager');
  for (let month = 1; month <= 6; month++) await contest('po_missing', addDays(AT.today, -30 * month));
  await contest('price', addDays(AT.today, -90));
});

describe('improvements', () => {
  it('R0-06: a reason becomes an improvement with an owner and with how it was before, once', async () => {
    expect(await begin()).toMatchObject({ ok: true });
    const [standing] = await stand();
    expect(standing?.improvement).toMatchObject({
      reason: 'po_missing',
      text: { owner: 'Sem' },
      baseline: { count: 6, amounts: [{ minor: 600_00 }], from: addDays(AT.today, -180), to: addDays(AT.today, -1) },
    });
    expect(standing?.before?.count).toBeCloseTo(1.01, 1);
    expect(standing?.after).toBeNull();
    expect(await begin()).toEqual({ ok: false, error: { because: 'fault', place: 'reason' } });
    expect(await begin('price', { owner: '' })).toEqual({ ok: false, error: { because: 'fault', place: 'owner' } });
  });

  it('R0-06: what is contested afterwards counts as after, and R4-04: closed it shows before and after for good', async () => {
    await begin();
    await contest('po_missing', addDays(AT.today, 20));
    const later = on(60);
    const [running] = await stand(later.today);
    expect(running?.after?.count).toBeCloseTo(0.5, 1);
    if (!running) throw new Error('none');
    const { improvement } = running;
    expect(await closeImprovement({ company: COMPANY, improvement, note: 'it helped', at: later })).toMatchObject({ ok: true });
    await contest('po_missing', addDays(AT.today, 50));
    const [closed] = await stand(on(300).today);
    expect(closed?.improvement.closing).toMatchObject({ note: 'it helped', by: 'Noor', measure: { count: 1 } });
    expect(closed?.before).toEqual(running.before);
    expect(closed?.after).toEqual(running.after);
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('is for whoever asks departments to do otherwise: sales may not begin one', async () => {
    await userRole.setValue('sales');
    expect(await begin()).toEqual({ ok: false, error: { because: 'role', type: 'improvement.opened' } });
  });
});
