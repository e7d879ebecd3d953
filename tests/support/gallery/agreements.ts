import { spreadDebt } from '@/lib/domain/arrangement/spread-debt';
import { eventId, userId } from '@/lib/domain/ids';
import { cents, invoice, K1_ITEMS } from '@/lib/domain/k1.examples';
import { daysBetween, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { ArrangementRecord } from '@/lib/domain/record/arrangement-record';
import { type ArrangementStanding, arrangementStanding } from '@/lib/domain/record/arrangement-standing';
import type { ContactRecord } from '@/lib/domain/record/contact-record';
import type { VisitRecord } from '@/lib/domain/record/visit-record';
import { defaultPolicy } from '@/lib/policy/default-policy';

/** Arrangements and visits with fixed data, for looking and for tests of what is shown. */
export const DAY = localDate('2026-09-30');
const TERMS = defaultPolicy.desk.arrangement;
const BY = { by: userId('Noor'), role: 'collector' as const, on: DAY };

export const PICKABLE = K1_ITEMS.map((item) => ({ item, daysPastDue: item.dueOn && daysBetween(item.dueOn, DAY) }));
export const CASE = { currency: EUR, terms: TERMS, today: DAY, locale: 'nl-NL', mayBeLonger: false };

const ARRANGEMENT: ArrangementRecord = {
  ...BY,
  id: eventId('a1'),
  stage: 'active',
  debt: cents(7850),
  freeCashFlow: cents(3000),
  agreedOn: DAY,
  instalments: spreadDebt(cents(7850), 120_000, localDate('2026-10-07')),
  items: [invoice('F-1002', 3600, null), invoice('F-1003', 4250, null)].map(({ id, open }) => ({ item: id, number: id, open })),
  expected: [cents(2500), null],
  supply: 'prepaid',
  cause: 'Grote klant van hen failliet; winterseizoen begint in november.',
  otherArrangements: 'Belastingdienst, € 500 per maand',
  security: null,
  notes: null,
  confirmation: null,
  cancelledBecause: null,
};

const standing = (open: number, until: string, more: Partial<ArrangementRecord> = {}): ArrangementStanding =>
  arrangementStanding(
    { ...ARRANGEMENT, ...more },
    {
      openItems: [invoice('F-1002', open, '2026-08-13'), invoice('F-1003', 4250, '2026-09-09')],
      settledItems: null,
      until: localDate(until),
      hasInsolvencySignal: false,
    },
    TERMS,
  );

export const STANDINGS: Readonly<Record<string, ArrangementStanding>> = {
  proposed: standing(3600, '2026-09-30', { stage: 'proposed' }),
  active: standing(2400, '2026-10-09'),
  deviating: standing(2600, '2026-10-09'),
  cancelled: standing(3600, '2026-09-30', { stage: 'cancelled', cancelledBecause: 'Niets ontvangen en geen reactie.' }),
};

const ITEMS = [2150, 3600, 4250, 5900, 4000].map((euros, at) => ({
  item: `F-100${at + 1}`,
  number: `F-100${at + 1}`,
  open: cents(euros),
}));
const tick = { ...BY, paysOn: null, amount: null, dispute: null, informant: null, note: null };

export const VISIT: VisitRecord = {
  ...BY,
  id: eventId('v1'),
  startsOn: localDate('2026-10-02'),
  time: '14:30',
  minutes: 60,
  items: ITEMS,
  place: 'Hoofdstraat 1, 7411 AA Deventer',
  visitors: ['Noor', 'Sem'],
  hosts: 'Ans de Vries',
  purpose: 'Samen de openstaande facturen doornemen.',
  ticks: [
    {
      ...tick,
      id: eventId('t1'),
      item: 'F-1001',
      outcome: 'document_needed',
      informant: 'Ans',
      note: 'kopie van de inkooporder',
    },
    {
      ...tick,
      id: eventId('t2'),
      item: 'F-1002',
      outcome: 'pays_on',
      paysOn: localDate('2026-10-09'),
      amount: cents(3600),
      informant: 'Ans',
    },
    {
      ...tick,
      id: eventId('t3'),
      item: 'F-1003',
      outcome: 'disputed',
      informant: 'Bob',
      dispute: {
        reason: 'late_delivery',
        department: 'logistics',
        amount: cents(750),
        dueOn: localDate('2026-10-09'),
        text: null,
      },
    },
    { ...tick, id: eventId('t4'), item: 'F-1004', outcome: 'settled' },
  ],
  closing: null,
};

const met = { visit: eventId('v0'), metBy: userId('Noor'), metOn: localDate('2026-06-12') };
export const CONTACTS: readonly ContactRecord[] = [
  { ...met, name: 'Ans de Vries', role: 'inkoop', channel: 'phone' },
  { ...met, name: 'Bob Smit', role: 'directeur', channel: null },
];
