// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { eventId, ruleId } from '@/lib/domain/ids';
import { cents, TODAY } from '@/lib/domain/k1.examples';
import { EUR, money } from '@/lib/domain/money';
import { dealStanding } from '@/lib/domain/record/deal-standing';
import { decisionDrift } from '@/lib/domain/record/decision-drift';
import { assess } from '@/lib/policy/assess';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { plainCase } from '@/lib/policy/plain-case.examples';
import { ANSWERED, DECISIONS_SHOWN, QUEUE, REFERRAL } from '@/tests/support/gallery/decision-views';
import { mount } from '@/tests/support/gallery/mount';
import { emptyAnswer, givenAnswer } from './answer-draft';
import { closingFault, closingTerm } from './closing-draft';
import { ClosingForm } from './closing-form';
import { DecisionCard } from './decision-card';
import { DecisionFaultNotice } from './decision-fault-notice';
import { limitAmount, limitFault } from './limit-draft';
import { ReferBox } from './refer-box';
import { ReferralCard } from './referral-card';
import { ReferralQueue } from './referral-queue';

const { facts, quote, at } = plainCase();
const now = { assessment: assess(facts, quote, confirmedPolicy, at), quote };
const decided = {
  ...DECISIONS_SHOWN.accepted,
  amount: quote?.total ?? null,
  termDays: 30,
  limit: now.assessment.limit.inForce,
  advised: now.assessment.verdict,
};

describe('a decision on screen', () => {
  it('R3-01: says outcome and term, who and when', async () => {
    const { text } = await mount(<DecisionCard decision={DECISIONS_SHOWN.accepted} drift={[]} />);
    expect(text('decided')).toBe('Beslist: akkoord, 30 dagenSem Bakker, verkoper, 30 sep 2026');
  });

  it('R4-10: says what the policy advised, what was set aside and why, and for whom it waits', async () => {
    const { text } = await mount(<DecisionCard decision={DECISIONS_SHOWN.override} drift={[]} />);
    expect(text()).toContain('Anders dan het advies: overleg. DR-08, DR-11');
    expect(text()).toContain('Bankgarantie van de moeder');
    expect(text('waits-for')).toBe('Wacht nog op: CFO.');
  });

  it('GDP-01: says that a human looks at the refusal of a person first', async () => {
    const { text } = await mount(<DecisionCard decision={DECISIONS_SHOWN.refused} drift={[]} />);
    expect(text('review')).toContain('Een mens beoordeelt deze afwijzing eerst');
  });

  it('names in what the deal is another by now, and nothing where it is the same on a newer book', async () => {
    expect(decisionDrift(decided, now)).toEqual([]);
    expect(decisionDrift({ ...decided, amount: cents(1), limit: cents(1) }, now)).toEqual(['amount', 'limit']);
    expect(decisionDrift({ ...decided, advised: 'refer' }, now)).toEqual(['verdict']);
    expect(decisionDrift({ ...decided, termDays: 0, advised: 'refer' }, now)).toEqual(['term']);
    expect(decisionDrift({ ...decided, advised: 'refer', factsHash: now.assessment.factsHash }, now)).toEqual([]);
    const { text } = await mount(<DecisionCard decision={decided} drift={['amount', 'limit']} />);
    expect(text('drift')).toBe('Beslist op andere cijfers: bedrag en limiet. Beslis opnieuw.');
  });

  it('is followed by what was asked or answered later, and by nothing of another deal', () => {
    const { deal } = DECISIONS_SHOWN.accepted;
    const record = { decisions: [DECISIONS_SHOWN.accepted], referrals: [REFERRAL] };
    expect(dealStanding(record, deal, TODAY)).toMatchObject({ referral: { id: '5' }, decision: { id: '1' } });
    const later = { ...DECISIONS_SHOWN.accepted, id: eventId('9') };
    expect(dealStanding({ ...record, decisions: [later] }, deal, TODAY).referral).toBeNull();
    expect(dealStanding(record, null, TODAY)).toEqual({ decision: null, referral: null });
  });

  it('that cannot be made says who may', async () => {
    const fault = { fault: 'not-yours', rule: ruleId('DR-11'), roles: ['credit_manager', 'cfo'] } as const;
    const { text } = await mount(<DecisionFaultNotice fault={fault} />);
    expect(text('decision-fault')).toBe(
      'Dit beslist: creditmanager en CFO (DR-11). Verwijs door; het antwoord komt op deze pagina.',
    );
  });
});

describe('a referral', () => {
  it('R3-10: takes one click, and a question where there is one', async () => {
    const onRefer = vi.fn();
    const { click, all } = await mount(<ReferBox question="" onQuestion={vi.fn()} onRefer={onRefer} />);
    await click('refer');
    expect(onRefer).toHaveBeenCalledTimes(1);
    expect(all('refer-question')).toEqual([]);
    await click('refer-ask');
    expect(all('refer-question')).toHaveLength(1);
  });

  it('R3-10: shows the answer with its terms, who gave it, and whether others must agree', async () => {
    const offer = await mount(<ReferralCard referral={ANSWERED.offer} />);
    expect(offer.text('referral')).toContain(
      'Akkoord op deze voorwaardentot € 15.000 · 14 dagen · 20% vooruit · geldt t/m 30 okt',
    );
    expect(offer.text('referral')).toContain('Noor de Wit');
    const half = await mount(<ReferralCard referral={ANSWERED.half} />);
    expect(half.text('referral')).toContain('Wacht nog op: CFO.');
  });

  it('R3-10: waits in the queue with figures, reasons, offers and question', async () => {
    const onOpen = vi.fn();
    const { text, all, click } = await mount(<ReferralQueue waiting={QUEUE} open={null} onOpen={onOpen} form={() => null} />);
    expect(all('queued')).toHaveLength(2);
    for (const part of ['€ 18.450,50', 'Voorbeeld Horeca B.V.', 'Sem Bakker', '45 dagen', '52', '€ 31.200', '€ 20.000']) {
      expect(text()).toContain(part);
    }
    expect(text()).toContain('Ze bestellen elke maand');
    expect(text()).toContain('EXP-02');
    await click(all('queued-answer')[0] as HTMLElement);
    expect(onOpen).toHaveBeenCalledWith(REFERRAL.id);
  });

  it('is answered as asked, or on terms that are read, or refused by the field that is not right', () => {
    const draft = { ...emptyAnswer(REFERRAL, TODAY), text: 'fine' };
    const hints = { currency: EUR, locale: 'nl-NL' };
    expect(givenAnswer(draft, hints)).toMatchObject({
      outcome: 'accept',
      termDays: null,
      amount: null,
      holdsUntil: '2026-10-30',
    });
    const offer = { ...draft, outcome: 'offer' as const, term: '14', amount: '8.000', prepaid: '20' };
    expect(givenAnswer(offer, hints)).toMatchObject({ termDays: 14, amount: money(800_000, EUR), prepaidShare: 0.2 });
    expect(givenAnswer({ ...offer, term: '-2' }, hints)).toBe('term');
    expect(givenAnswer({ ...offer, amount: 'much' }, hints)).toBe('amount');
    expect(givenAnswer({ ...offer, prepaid: '101' }, hints)).toBe('prepaid');
    expect(givenAnswer({ ...offer, outcome: 'reject' }, hints)).toMatchObject({ termDays: null, holdsUntil: null });
  });
});

describe('closing a deal', () => {
  const draft = { term: '30', agreedWith: 'Ans', explained: ['interest', 'costs', 'supply_stop', 'agency'] as const };

  it('R4-03: given a consequence is not ticked, when it is saved, then TRM-04 is said', async () => {
    expect(closingFault(draft)).toBeNull();
    expect(closingFault({ ...draft, explained: ['interest'] })).toBe('explained');
    expect(closingFault({ ...draft, agreedWith: ' ' })).toBe('agreedWith');
    expect(['30', ' 7 ', '0', '-1', '', '999', 'x'].map((term) => closingTerm({ term }))).toEqual([
      30,
      7,
      null,
      null,
      null,
      null,
      null,
    ]);
    const more = { texts: [], hasTried: true, onDraft: vi.fn(), onCopy: vi.fn(), onSave: vi.fn() };
    const { text } = await mount(<ClosingForm draft={{ ...draft, explained: ['interest'] }} {...more} />);
    expect(text('closing-fault')).toBe('Leg de termijn vast en vink aan dat de gevolgen van te laat betalen zijn uitgelegd.');
  });

  it('R4-03: gives the sentence for the customer to copy, and says when that failed', async () => {
    const onCopy = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValueOnce(undefined);
    const texts = [{ title: 'closing_text_quote', text: 'Betaling: 30 dagen.' }] as const;
    const more = { hasTried: false, onDraft: vi.fn(), onCopy, onSave: vi.fn() };
    const { click, text } = await mount(<ClosingForm draft={draft} texts={texts} {...more} />);
    await click('copy-text');
    await act(async () => undefined);
    expect(text()).toContain('Kopiëren lukt hier niet');
    await click('copy-text');
    expect(onCopy).toHaveBeenLastCalledWith('Betaling: 30 dagen.');
    expect(text('copy-text')).toBe('Gekopieerd');
  });
});

describe('a limit', () => {
  it('is an amount of ours, zero or more, with a reason', () => {
    const typed = (amount: string, reason = 'no accounts filed') => limitFault({ amount, reason }, EUR, 'nl-NL');
    expect(limitAmount({ amount: '12.500', reason: '' }, EUR, 'nl-NL')).toEqual(money(1_250_000, EUR));
    expect([typed('0'), typed('12.500'), typed('-1'), typed(''), typed('USD 5'), typed('5', 'short')]).toEqual([
      null,
      null,
      'amount',
      'amount',
      'amount',
      'reason',
    ]);
  });
});
