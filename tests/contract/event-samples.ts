import { localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { EventData, EventText, EventType } from '@/lib/ledger/events/registry';
import { idAt } from '@/lib/ledger/ledger.examples';

type Sample<T extends EventType> = { readonly data: EventData<T>; readonly text: EventText<T> };

const euros = (amount: number) => money(amount * 100, EUR);
const DAY = localDate('2026-10-07');
const LATER = localDate('2027-09-30');
const ITEM = { item: 'F-1002', number: 'F-1002', open: euros(2_150) };
const LETTER = { to: 'ans@voorbeeld.example', subject: 'Your invoice F-1002', body: 'Dear Ans,\n\nAs agreed.' };

/** One of each type: whoever adds a type adds one here, or this does not compile. */
export const EVENT_SAMPLES: { readonly [T in EventType]: Sample<T> } = {
  'arrangement.cancelled': { data: { arrangement: idAt(0) }, text: { reason: 'paid at once after all' } },
  'arrangement.confirmed': { data: { arrangement: idAt(0), channel: 'email', sentOn: DAY }, text: LETTER },
  'arrangement.proposed': {
    data: {
      debt: euros(2_150),
      freeCashFlow: euros(4_000),
      agreedOn: DAY,
      instalments: [
        { dueOn: DAY, amount: euros(1_600) },
        { dueOn: localDate('2026-11-07'), amount: euros(550) },
      ],
      items: [ITEM],
      expected: [],
      supply: 'cash',
    },
    text: { cause: 'the season was short', otherArrangements: null, security: null, notes: null },
  },
  'check.answered': { data: { item: 'C03', state: 'done', termDays: 30 }, text: { reason: null, evidence: 'report of today' } },
  'check.assigned': { data: { item: 'C06', role: 'credit_manager', dueOn: DAY }, text: null },
  'call.announced': { data: { before: 'S2' }, text: null },
  'consent.given': { data: { kind: 'whatsapp' }, text: { how: 'said so by phone' } },
  'consent.withdrawn': { data: { kind: 'thank_you' }, text: null },
  'contact.noted': {
    data: { counterpart: 'director', language: 'fr', isConsumer: false },
    text: { name: 'Ans Bakker', email: null, phone: null, mobile: '+31612345678', address: ['Kade 1', '1011 AA Amsterdam'] },
  },
  'comment.added': { data: { isPersonal: false }, text: { text: 'new owner since May' } },
  'deal.closed': {
    data: { termDays: 14, explained: ['interest', 'costs', 'supply_stop', 'agency'] },
    text: { agreedWith: 'Ans Bakker', sent: null },
  },
  'decision.made': {
    data: {
      outcome: 'accept',
      advised: 'accept',
      termDays: 14,
      amount: euros(12_100),
      limit: euros(35_000),
      conditions: ['CO-PAY-OVERDUE'],
      setAside: [],
      waitsFor: [],
      humanReview: 'not-needed',
    },
    text: null,
  },
  'dispute.accepted': { data: { dispute: idAt(0) }, text: null },
  'dispute.confirmed': { data: { dispute: idAt(0), channel: 'email', sentOn: DAY }, text: LETTER },
  'dispute.raised': {
    data: {
      items: [{ item: 'F-1002', number: 'F-1002', amount: euros(2_150) }],
      reason: 'po_missing',
      department: 'sales',
      dueOn: DAY,
      language: 'nl',
    },
    text: { owner: 'Sem', customerView: 'no order number on it', ourView: 'it was given by phone', action: 'send it again' },
  },
  'dispute.resolved': { data: { dispute: idAt(0), outcome: 'credited', amount: euros(150) }, text: null },
  'event.retracted': { data: { event: idAt(0) }, text: { reason: 'wrong customer' } },
  'flag.lifted': { data: { flag: idAt(0) }, text: null },
  'flag.raised': {
    data: { kind: 'stop', release: 'paid', items: ['F-1002'], maxTermDays: null, expiresOn: LATER, reviewOn: DAY },
    text: { reason: 'three promises broken' },
  },
  'flag.reviewed': { data: { flag: idAt(0), reviewOn: DAY, expiresOn: LATER }, text: null },
  'handover.released': { data: { isRegistered: true, amount: euros(2_150) }, text: { agency: 'Incasso Oost' } },
  'hold.placed': { data: { until: LATER }, text: { reason: 'we look into it' } },
  'hold.released': { data: { hold: idAt(0) }, text: null },
  'improvement.closed': {
    data: { improvement: idAt(0), measure: { from: DAY, to: LATER, count: 3, amounts: [euros(900)], medianDaysToResolve: 6.5 } },
    text: { note: 'the number is asked for with the order now' },
  },
  'improvement.opened': {
    data: {
      reason: 'po_missing',
      department: 'sales',
      reviewOn: LATER,
      baseline: { from: DAY, to: LATER, count: 12, amounts: [euros(4_800)], medianDaysToResolve: null },
    },
    text: { owner: 'Sem', action: 'ask for the order number with the order' },
  },
  'limit.set': {
    data: { limit: euros(0), reviewOn: LATER, approvers: ['credit_manager'] },
    text: { reason: 'no accounts filed' },
  },
  'policy.read': { data: { version: 3 }, text: null },
  'promise.recorded': {
    data: { amount: euros(2_150), on: DAY, items: [ITEM], channel: 'phone' },
    text: { who: 'Ans Bakker' },
  },
  'referral.answered': {
    data: {
      referral: idAt(0),
      outcome: 'offer',
      termDays: 14,
      amount: euros(8_000),
      prepaidShare: 0.2,
      holdsUntil: DAY,
      waitsFor: [],
    },
    text: { text: 'fine with a fifth up front' },
  },
  'referral.made': {
    data: {
      atStake: euros(12_100),
      picture: {
        verdict: 'refer',
        termDays: 30,
        amount: euros(12_100),
        riskClass: 'D',
        score: 37,
        exposure: euros(34_130),
        limit: euros(35_000),
        overdue: euros(10_000),
        disputed: euros(2_150),
        reasons: [],
        offers: [{ kind: 'cash', amount: euros(12_100) }],
        requests: [],
      },
    },
    text: { question: 'they order each month' },
  },
  'signal.sent': { data: { departments: ['sales'] }, text: { note: 'three weeks late' } },
  'step.answered': { data: { asked: idAt(0), result: 'pays' }, text: { said: 'pays on Friday' } },
  'step.taken': {
    data: { step: 'S1', channel: 'email', kind: 'reminder-email', items: [ITEM], amount: euros(2_150), language: 'nl' },
    text: LETTER,
  },
  'template.changed': { data: { kind: 'reminder-email', language: 'nl' }, text: { subject: '{invoicesShort}', body: '{total}' } },
  'thanks.sent': { data: { invoice: 'F-1002', kind: 'thank-you', amount: euros(2_150) }, text: LETTER },
  'text.erased': { data: { events: [idAt(0)], what: 'text' }, text: null },
  'visit.closed': { data: { visit: idAt(0), metOn: DAY }, text: { contacts: [], note: null } },
  'visit.planned': {
    data: { startsOn: DAY, time: '10:30', minutes: 60, items: [ITEM] },
    text: { place: 'Utrecht', visitors: ['Noor'], hosts: 'Ans Bakker', purpose: null },
  },
  'visit.ticked': {
    data: { visit: idAt(0), item: 'F-1002', outcome: 'pays_on', paysOn: DAY, amount: euros(2_150), dispute: null },
    text: { informant: 'Ans Bakker', note: null, dispute: null },
  },
};
