import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announceCall } from '@/lib/app/announce-call';
import { answerStep } from '@/lib/app/answer-step';
import { changeTemplate } from '@/lib/app/change-template';
import { currentPolicy } from '@/lib/app/current-policy';
import { findActions } from '@/lib/app/find-actions';
import { handOverOf } from '@/lib/app/hand-over-of';
import { noteConsent } from '@/lib/app/note-consent';
import { noteContact } from '@/lib/app/note-contact';
import { placeHold } from '@/lib/app/place-hold';
import { readRecord } from '@/lib/app/read-record';
import { readTimeline } from '@/lib/app/read-timeline';
import { releaseHandOver } from '@/lib/app/release-hand-over';
import { sendSignal } from '@/lib/app/send-signal';
import { type StepCase, stepData } from '@/lib/app/step-data';
import { takeStep } from '@/lib/app/take-step';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { At } from '@/lib/domain/assessment';
import { companyId, companySubject } from '@/lib/domain/ids';
import type { LadderStep } from '@/lib/domain/ladder';
import { reachOf } from '@/lib/domain/letters/reach-of';
import { textChannels } from '@/lib/domain/letters/text-channels';
import { addDays } from '@/lib/domain/local-date';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { userName, userRole } from '@/lib/platform/preferences';
import { blankCompany } from '@/lib/platform/stored-companies';
import { AT, emptyStore, importRows, ORIGIN, paidYear, row } from './support/import-steps';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

const COMPANY = { ...blankCompany(companyId('default'), 'Groothandel Noord B.V.') };
const NAME = 'Bakkerij Zon B.V.';
const SIGHTING: Sighting = { kind: 'debtor', name: NAME, evidence: {} };
const on = (days: number): At => ({ ...AT, today: addDays(AT.today, days) });

async function look(days = 0): Promise<Assessed> {
  const shown = await viewSidebar({ sightings: [SIGHTING], origin: ORIGIN, canFillTerm: false, at: on(days) });
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}

async function about(days = 0): Promise<StepCase> {
  const view = await look(days);
  return { view, company: COMPANY, policy: await currentPolicy(COMPANY), signer: 'Noor', taken: view.taken ?? [], history: [] };
}

/** Takes a step as a person does, with the text as it stands. */
async function take(step: LadderStep, days: number) {
  const asked = await about(days);
  const { owed } = stepData(step, asked);
  const { debtor, assessment } = asked.view;
  const items = assessment.ageing.items
    .filter(({ item }) => owed.items.some(({ number }) => number === item.number))
    .map(({ item }) => ({ item: item.id, number: item.number, open: item.open }));
  return takeStep({
    company: COMPANY.id,
    debtor,
    at: on(days),
    step,
    channel: 'email',
    kind: step === 'S5' ? 'final-notice-email' : 'reminder-email',
    items,
    amount: owed.total,
    language: 'nl',
    text: { to: 'info@zon.example', subject: step, body: `${step} as it went out` },
  });
}
const next = async (days: number) => (await look(days)).assessment.nextAction;

beforeEach(async () => {
  await emptyStore();
  await userName.setValue('Noor');
  await userRole.setValue('credit_manager');
  await importRows(
    row('1', 'F1', {
      name: NAME,
      credit_limit: '50000.00',
      term_days: '30',
      amount: '1200.00',
      open: '1200.00',
      due_date: addDays(AT.today, -20),
    }),
    ...paidYear('1', 1),
  );
});

describe('the ladder', () => {
  it('R3-08: asks for a step once; taken, it waits for the next, and the text stays as it went out', async () => {
    expect(await next(0)).toMatchObject({ kind: 'act', step: 'S1', channel: 'email' });
    expect(await take('S1', 0)).toMatchObject({ ok: true });
    expect(await take('S1', 0)).toEqual({ ok: false, error: { because: 'fault', place: 'step' } });
    expect(await next(0)).toMatchObject({ kind: 'wait', step: 'S2' });
    const { debtor, taken } = await look(0);
    expect(taken).toMatchObject([{ step: 'S1', by: 'Noor', text: { body: 'S1 as it went out' } }]);
    expect((await readTimeline(debtor))[0]).toMatchObject({
      type: 'step.taken',
      texts: [
        { name: 'to', text: 'info@zon.example' },
        { name: 'subject', text: 'S1' },
        { name: 'body', text: 'S1 as it went out' },
      ],
    });
  });

  it('starts anew once what was late is paid', async () => {
    await take('S1', 0);
    await importRows(row('1', 'F2', { name: NAME, amount: '900.00', open: '900.00', due_date: addDays(AT.today, 5) }));
    expect((await look(20)).taken).toBeUndefined();
    expect(await next(20)).toMatchObject({ kind: 'act', step: 'S1' });
  });

  it('R2-16: waits for sales after S4, and goes on as soon as they tell what they heard', async () => {
    const { debtor } = await look(0);
    const of = { company: COMPANY.id, debtor };
    await take('S1', 0);
    await take('S2', 20);
    await take('S4', 40);
    expect(await next(45)).toMatchObject({ kind: 'wait', step: 'S5', until: addDays(AT.today, 47) });
    const [asked] = (await look(45)).taken?.filter(({ step }) => step === 'S4') ?? [];
    if (!asked) throw new Error('nobody was asked');
    const reasons = (await look(45)).assessment.reasons.map(({ rule }) => rule);
    expect(reasons).toContain('LAD-03');
    await answerStep({ ...of, at: on(45), asked: asked.id, result: 'cannot_pay', said: 'after the summer' });
    expect(await next(45)).toMatchObject({ kind: 'act', step: 'S5' });
    expect((await look(45)).taken?.at(-1)?.answer).toMatchObject({ result: 'cannot_pay', said: 'after the summer' });
  });

  it('R2-16: asks sales before the second reminder, which their call puts off once', async () => {
    await take('S1', 0);
    const { debtor, assessment } = await look(0);
    const action = assessment.nextAction;
    if (action?.kind !== 'wait') throw new Error('it waits');
    expect(assessment.reasons.map(({ rule }) => rule)).not.toContain('LAD-05');
    const dayBefore = { ...AT, today: addDays(action.until, -1) };
    const days = (Date.parse(dayBefore.today) - Date.parse(AT.today)) / 86_400_000;
    expect((await look(days)).assessment.reasons.map(({ rule }) => rule)).toContain('LAD-05');
    await announceCall({ company: COMPANY.id, debtor, at: dayBefore });
    expect(await next(days)).toEqual({ kind: 'wait', step: 'S2', until: addDays(action.until, 7) });
    expect((await look(days)).assessment.reasons.map(({ rule }) => rule)).not.toContain('LAD-05');
  });

  it('pauses while it is on hold, until its last day', async () => {
    const { debtor } = await look(0);
    const hold = { company: COMPANY.id, debtor, at: AT, reason: 'we look into it' };
    expect(await placeHold({ ...hold, until: addDays(AT.today, -1) })).toMatchObject({ ok: false });
    await placeHold({ ...hold, until: addDays(AT.today, 3) });
    expect(await next(3)).toEqual({ kind: 'pause', reasons: ['manual-hold'], until: addDays(AT.today, 3) });
    expect(await next(4)).toMatchObject({ kind: 'act' });
  });

  it('is for collectors: sales may not take a step', async () => {
    await userRole.setValue('sales');
    expect(await take('S1', 0)).toEqual({ ok: false, error: { because: 'role', type: 'step.taken' } });
  });
});

describe('the hand-over', () => {
  const AGENCY = { name: 'Incasso Oost', isRegistered: null };

  it('R2-17: needs the final notice, its days and a release; then the file holds items, history, letters and costs by law', async () => {
    for (const [step, days] of [
      ['S1', 0],
      ['S2', 20],
      ['S4', 40],
      ['S5', 50],
    ] as const)
      await take(step, days);
    const file = async (days: number, releasedBy: string | null) =>
      handOverOf({ ...(await about(days)), agency: AGENCY, releasedBy, outcome: (code) => code });
    expect(await file(60, null)).toMatchObject({ ok: false, error: [{ because: 'too-soon' }, { because: 'not-released' }] });
    expect(await next(65)).toMatchObject({ kind: 'act', step: 'S6', needsRelease: true });
    const ready = await file(65, 'Noor');
    if (!ready.ok) throw new Error(JSON.stringify(ready.error));
    expect(ready.value.owed.total).toEqual({ minor: 1_200_00, currency: 'EUR' });
    expect(ready.value.letters.map(({ subject }) => subject)).toEqual(['S1', 'S2', 'S4', 'S5']);
    expect(ready.value.claim.costsOnHandOver?.minor).toBe(180_00);
    await take('S6', 65);
    expect(await next(66)).toMatchObject({ kind: 'none', reason: 'handed-over' });
  });

  it('LAW-04: is not released for a person to an agency that is not known to be registered', async () => {
    const { debtor } = await look(0);
    const release = { company: COMPANY.id, debtor, at: AT, amount: { minor: 1, currency: COMPANY.currency } };
    expect(await releaseHandOver({ ...release, agency: AGENCY, isPerson: true })).toMatchObject({ ok: false });
    expect(await releaseHandOver({ ...release, agency: AGENCY, isPerson: false })).toMatchObject({ ok: true });
    expect(await releaseHandOver({ ...release, agency: { ...AGENCY, isRegistered: true }, isPerson: true })).toMatchObject({
      ok: true,
    });
  });
});

describe('who is reached, and how', () => {
  it('R1-15: WhatsApp is refused by COM-01 until consent was recorded', async () => {
    const { debtor } = await look(0);
    const blank = { name: '', email: '', phone: '', address: '', counterpart: null, language: null, isConsumer: null };
    await noteContact({ company: COMPANY.id, debtor, at: AT, ...blank, mobile: '+31 6 12345678' });
    const whatsapp = async () => {
      const { customer } = stepData('S1', await about());
      const choices = textChannels('S1', false, reachOf(customer, (await look()).record.reach));
      return choices.find(({ channel }) => channel === 'whatsapp')?.refusal;
    };
    expect(await whatsapp()).toBe('COM-01');
    await noteConsent({ company: COMPANY.id, debtor, at: AT, kind: 'whatsapp', isGiven: true });
    expect(await whatsapp()).toBeNull();
    await noteConsent({ company: COMPANY.id, debtor, at: AT, kind: 'whatsapp', isGiven: false });
    expect(await whatsapp()).toBe('COM-01');
  });

  it('a contact goes before the books, and what it is there may call for a senior', async () => {
    const { debtor } = await look(0);
    const noted = { name: 'Ans Bakker', email: 'ans@zon.example', phone: '', mobile: '', address: 'Kade 1\n1011 AA Amsterdam' };
    const rest = { counterpart: 'director', language: 'fr', isConsumer: false } as const;
    await noteContact({ company: COMPANY.id, debtor, at: AT, ...noted, ...rest });
    const { customer, isConsumer } = stepData('S1', await about());
    expect(customer).toMatchObject({ contact: 'Ans Bakker', email: 'ans@zon.example', address: ['Kade 1', '1011 AA Amsterdam'] });
    expect(isConsumer).toBe(false);
  });

  it('SGN-01: says which departments were told', async () => {
    const { debtor } = await look(0);
    await sendSignal({ company: COMPANY.id, debtor, at: AT, departments: ['sales', 'logistics'] });
    const finding = (await look()).assessment.findings['SGN-01'];
    expect(finding).toMatchObject({ outcome: 'hit' });
  });
});

describe('texts in words of our own', () => {
  const change = (body: string | null) =>
    changeTemplate({
      company: COMPANY.id,
      kind: 'reminder-sms',
      language: 'nl',
      template: body === null ? null : { subject: '', body },
      at: AT,
    });
  const kept = async () => (await readRecord(companySubject(COMPANY.id))).templates;

  it("are kept, refused with a field that is none, and go back to the product's", async () => {
    expect(await change('{sender}: {total}, {reference}')).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([{ kind: 'reminder-sms', language: 'nl', body: '{sender}: {total}, {reference}' }]);
    expect(await change('{sender}: {total}, {reference} {balance}')).toEqual({
      ok: false,
      error: { because: 'fault', place: 'template' },
    });
    expect(await kept()).toHaveLength(1);
    await change(null);
    expect(await kept()).toEqual([]);
  });
});

it('the whole book: what is due, the largest first, who waits, and what came of what was done', async () => {
  await importRows(
    row('1', 'F1', { name: NAME, amount: '1200.00', open: '1200.00', due_date: addDays(AT.today, -20) }),
    row('2', 'F2', { name: 'Zeilmakerij Wit B.V.', amount: '2400.00', open: '2400.00', due_date: addDays(AT.today, -40) }),
    row('3', 'F3', { name: 'Drukkerij Rood B.V.', amount: '900.00', open: '900.00', due_date: addDays(AT.today, 9) }),
    ...paidYear('1', 1),
  );
  const find = async () => findActions({ company: COMPANY, policy: await currentPolicy(COMPANY), at: AT });
  const before = await find();
  expect(before?.due.map(({ number, amount }) => [number, amount.minor])).toEqual([
    ['2', 2_400_00],
    ['1', 1_200_00],
  ]);
  expect(before).toMatchObject({ dueCount: 2, waiting: 1, figures: { count: 0 } });
  await take('S1', 0);
  const after = await find();
  expect(after).toMatchObject({ dueCount: 1, waiting: 2, figures: { count: 1, preDuePct: 0, firstActionDays: 20 } });
});
