import { debtorKey, eventId, userId } from '@/lib/domain/ids';
import { addDays, type LocalDate, localDate } from '@/lib/domain/local-date';
import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import { disputeStatistics } from '@/lib/domain/record/dispute-statistics';
import type { Noted } from '@/lib/domain/record/noted';
import type { PromiseRecord } from '@/lib/domain/record/promise-record';
import { agedItem, eur, TODAY } from './assessments';

const ago = (days: number): LocalDate => addDays(TODAY, -days);
const noted = (id: string, on: LocalDate): Noted => ({ id: eventId(id), by: userId('Noor Visser'), role: 'collector', on });
const contested = (number: string, euros: number) => ({ item: number, number, amount: eur(euros) });

export const PICKABLE = [agedItem('2026-0917', 3_480.5, 41), agedItem('2026-0988', 1_250, 12), agedItem('2026-1042', 860, -9)];

const RAISED: DisputeRecord = {
  ...noted('d1', ago(2)),
  items: [contested('2026-0917', 3_480.5)],
  reason: 'po_missing',
  department: 'sales',
  dueOn: addDays(TODAY, 12),
  language: 'nl',
  text: {
    owner: 'Sem de Wit',
    customerView: 'Zonder inkoopordernummer komt de factuur niet door onze controle.',
    ourView: 'Het nummer stond op de pakbon, maar niet op de factuur.',
    action: 'Wij sturen de factuur opnieuw, met het nummer erop.',
  },
  confirmation: null,
  acceptance: null,
  resolution: null,
};

const SENT: NonNullable<DisputeRecord['confirmation']> = {
  ...noted('s1', ago(20)),
  channel: 'email',
  sentOn: ago(20),
  text: {
    to: 'crediteuren@delinden.example',
    subject: 'Bevestiging: wat wij bespraken over 2026-0822',
    body: 'Geachte heer, mevrouw,\n\nU liet ons weten…',
  },
};

/** One of each standing. */
export const DISPUTES = {
  unsent: RAISED,
  late: {
    ...RAISED,
    id: eventId('d2'),
    items: [contested('2026-0822', 940)],
    reason: 'price',
    confirmation: SENT,
    on: ago(21),
    dueOn: ago(5),
  },
  counts: {
    ...RAISED,
    id: eventId('d3'),
    items: [contested('2026-0701', 210), contested('2026-0702', 1_180)],
    reason: 'not_delivered',
    department: 'logistics',
    confirmation: SENT,
    acceptance: noted('a1', ago(3)),
  },
  resolved: {
    ...RAISED,
    id: eventId('d4'),
    reason: 'quality',
    confirmation: SENT,
    resolution: { ...noted('r1', ago(1)), outcome: 'part_paid', amount: eur(500), note: 'De helft is gecrediteerd.' },
  },
} as const satisfies Record<string, DisputeRecord>;

const closed = (reason: DisputeRecord['reason'], days: number): DisputeRecord => ({
  ...DISPUTES.resolved,
  reason,
  on: ago(60),
  resolution: { ...DISPUTES.resolved.resolution, on: ago(60 - days) },
});

export const REASONS = disputeStatistics([
  ...[9, 12, 4].map((days) => closed('po_missing', days)),
  RAISED,
  RAISED,
  DISPUTES.late,
  ...[20, 31].map((days) => closed('price', days)),
  closed('quality', 6),
  closed('quality', 8),
]);

export const DISPUTE_ROWS = [
  { name: 'Bouwbedrijf De Linden B.V.', dispute: DISPUTES.late, isConfirmationLate: false },
  { name: 'Café-restaurant Het Wapen van Gelderland', dispute: RAISED, isConfirmationLate: true },
  { name: 'Jansen & Zn. Installatietechniek', dispute: { ...RAISED, id: eventId('d9') }, isConfirmationLate: false },
].map(({ name, ...row }, at) => ({ ...row, debtor: debtorKey(`d${at}`), identity: { number: `1023${at}`, name } }));

const PROMISED: PromiseRecord = {
  ...noted('p1', ago(4)),
  amount: eur(1_250),
  promisedOn: addDays(TODAY, 5),
  items: [{ item: '2026-0988', number: '2026-0988', open: eur(1_250) }],
  channel: 'phone',
  who: 'Mevr. Bakker',
};

export const PROMISES = [
  { promise: PROMISED, state: 'pending', unpaid: 1_250 },
  {
    promise: { ...PROMISED, id: eventId('p2'), amount: eur(900), promisedOn: ago(8), items: [], who: null, channel: 'email' },
    state: 'broken',
    unpaid: 400,
  },
  { promise: { ...PROMISED, id: eventId('p3'), promisedOn: localDate('2026-10-01') }, state: 'kept', unpaid: 0 },
] as const;
