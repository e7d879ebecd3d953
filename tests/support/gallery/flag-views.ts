import { debtorKey, eventId, userId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import { flagDue } from '@/lib/domain/record/flag-due';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { emptyFlag, type NewFlag } from '@/lib/domain/record/new-flag';
import { agedItem } from './assessments';

export const FLAG_TODAY = localDate('2026-11-22');
export const ITEMS = [agedItem('F-2041', 1_200, 12), agedItem('F-2047', 900, 41), agedItem('F-2052', 12_500.5, -3)].map(
  ({ item }) => item,
);

const STOP: FlagRecord = {
  id: eventId('e1'),
  by: userId('Noor de Wit'),
  role: 'credit_manager',
  on: localDate('2026-11-20'),
  kind: 'stop',
  reason: 'Drie betaaltoezeggingen op rij niet nagekomen; eigenaar neemt niet op.',
  release: 'paid',
  items: ['F-2041', 'F-2047', 'F-2033'],
  maxTermDays: null,
  expiresOn: localDate('2027-11-20'),
  reviewOn: localDate('2027-02-18'),
};

/** One of each kind, in each of its states. */
export const ALL_FLAGS: readonly FlagRecord[] = [
  STOP,
  { ...STOP, id: eventId('e2'), items: ['F-2033'], expiresOn: localDate('2026-12-01') },
  { ...STOP, id: eventId('e3'), release: 'total', items: [], expiresOn: localDate('2026-11-10') },
  { ...STOP, id: eventId('e4'), kind: 'watch', release: null, items: [], maxTermDays: 14, reviewOn: localDate('2026-11-01') },
  { ...STOP, id: eventId('e5'), kind: 'note', release: null, items: [], reason: null },
];

export const DUE_FLAGS = ALL_FLAGS.flatMap((flag) => {
  const due = flagDue(flag, FLAG_TODAY);
  const identity = { number: '10234', name: 'Bouwbedrijf De Linden B.V.', city: 'Deventer' };
  return due ? [{ debtor: debtorKey('d1'), identity, flag, due }] : [];
});

const draft: NewFlag = { ...emptyFlag(FLAG_TODAY), reason: 'Drie toezeggingen op rij niet nagekomen' };
export const DRAFTS = {
  stop: { ...draft, release: 'paid', items: ['F-2047'] },
  wrong: { ...draft, reason: 'te laat' },
  watch: { ...draft, kind: 'watch', maxTermDays: 400 },
} as const satisfies Record<string, NewFlag>;
