import type { RatesState } from '@/lib/domain/exchange/rate-feed';
import type { TakenRates } from '@/lib/domain/exchange/taken-rates';
import { addDays, instant } from '@/lib/domain/local-date';
import { NOW, TODAY } from './assessments';

const PULLED = instant(new Date(Date.parse(NOW) - 2 * 3_600_000).toISOString());
const FEED = { id: 'ecb', pulledAt: PULLED, triedAt: NOW, trouble: null, failures: 0 } as const;
const PER_EURO = Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ1234'].map((letter) => [`${letter}XX`, 1]));
const newest = (daysAgo: number) => ({ on: addDays(TODAY, -daysAgo), perEuro: PER_EURO });

/** Nobody asked yet; well; failing, with rates that are too old. */
export const RATES: readonly RatesState[] = [
  { feed: null, newest: null },
  { feed: FEED, newest: newest(2) },
  {
    feed: { ...FEED, trouble: { kind: 'unreachable', fields: { host: 'www.ecb.europa.eu' }, at: NOW } },
    newest: newest(40),
  },
];

export const TAKEN_RATES: readonly TakenRates[] = [
  { ok: true, fileName: 'eurofxref-hist-90d.xml', days: 62, newest: addDays(TODAY, -2) },
  {
    ok: false,
    fileName: 'eurofxref-daily.xml',
    failure: { kind: 'refused', refusal: { kind: 'malformed', place: null, fields: {} } },
  },
];
