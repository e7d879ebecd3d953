import type { CounterOffer } from '@/lib/domain/assessment';
import { debtorKey, eventId, ruleId, userId } from '@/lib/domain/ids';
import { cents, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { DecisionRecord } from '@/lib/domain/record/decision-record';
import type { ReferralAnswer, ReferralRecord } from '@/lib/domain/record/referral-record';

const deal = { origin: 'https://crm.example', kind: 'quote' as const, id: 'OFF-2041' };
const NOOR = { by: userId('Noor de Wit'), role: 'credit_manager' as const, on: TODAY };
const SEM = { by: userId('Sem Bakker'), role: 'sales' as const, on: TODAY };

const decision = (id: string, more: Partial<DecisionRecord> = {}): DecisionRecord => ({
  id: eventId(id),
  ...SEM,
  deal,
  outcome: 'accept',
  advised: 'accept',
  termDays: 30,
  amount: cents(5_000),
  limit: cents(12_000),
  conditions: [],
  setAside: [],
  waitsFor: [],
  humanReview: 'not-needed',
  reason: null,
  factsHash: '00000000',
  policyVersion: '1',
  ...more,
});

export const DECISIONS_SHOWN = {
  accepted: decision('1'),
  override: decision('2', {
    ...NOOR,
    advised: 'refer',
    setAside: [ruleId('DR-08'), ruleId('DR-11')],
    waitsFor: ['cfo'],
    reason: 'Bankgarantie van de moeder tot eind maart ontvangen.',
  }),
  refused: decision('3', {
    outcome: 'reject',
    advised: 'reject',
    termDays: null,
    humanReview: 'needed',
    reason: 'Faillissement aangevraagd.',
  }),
  cash: decision('4', { termDays: 0 }),
} as const;

const OFFERS: readonly CounterOffer[] = [
  { kind: 'prepay', term: { days: 14 }, share: 0.2, amount: cents(3_690.1) },
  { kind: 'cash', amount: cents(18_450.5) },
];

export const REFERRAL: ReferralRecord = {
  id: eventId('5'),
  ...SEM,
  deal,
  atStake: cents(18_450.5),
  picture: {
    verdict: 'refer',
    termDays: 45,
    amount: cents(18_450.5),
    riskClass: 'C',
    score: 52,
    exposure: cents(31_200),
    limit: cents(20_000),
    overdue: cents(2_150),
    disputed: cents(900),
    reasons: [
      { rule: ruleId('EXP-02'), fields: { over: { kind: 'money', money: cents(11_200) } } },
      { rule: ruleId('TRM-02'), fields: { class: { kind: 'text', text: 'C' }, max: { kind: 'days', days: 14 } } },
    ],
    offers: OFFERS,
    requests: [],
  },
  rules: [ruleId('DR-08'), ruleId('DR-09')],
  question: 'Ze bestellen elke maand; kan dit met een aanbetaling?',
  answer: null,
};

const answered = (more: Partial<ReferralAnswer> = {}): ReferralRecord => ({
  ...REFERRAL,
  id: eventId('6'),
  answer: {
    id: eventId('7'),
    ...NOOR,
    outcome: 'offer',
    termDays: 14,
    amount: cents(15_000),
    prepaidShare: 0.2,
    holdsUntil: addDays(TODAY, 30),
    waitsFor: [],
    agreed: ['credit_manager'],
    text: 'Met een vijfde vooruit is het goed; bel me als het meer wordt.',
    ...more,
  },
});

export const ANSWERED = {
  offer: answered(),
  half: answered({ outcome: 'accept', termDays: null, amount: null, prepaidShare: 0, waitsFor: ['cfo'] }),
  refused: answered({
    outcome: 'reject',
    termDays: null,
    amount: null,
    prepaidShare: 0,
    holdsUntil: null,
    text: 'Eerst de oude posten.',
  }),
} as const;

export const QUEUE = [
  { debtor: debtorKey('k1'), identity: { number: '10244', name: 'Voorbeeld Horeca B.V.' }, referral: REFERRAL },
  { debtor: debtorKey('k2'), identity: null, referral: { ...ANSWERED.half, question: null } },
];
