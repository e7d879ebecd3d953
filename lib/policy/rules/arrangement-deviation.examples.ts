import type { Deviation } from '@/lib/domain/arrangement/monitor-arrangement';
import { cents } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const due = { dueOn: localDate('2026-09-07'), amount: cents(1200) };
const short = { kind: 'short', instalment: due, missing: cents(200) } as const;
const late = { kind: 'invoice-late', id: 'F-9', daysLate: 6 } as const;
const deviating = (deviations: readonly Deviation[]) =>
  ({ state: 'deviating', paid: 0, total: 7, next: due, deviations, instalment: cents(1200), freeCashFlow: null }) as const;

export const examples: readonly Example[] = [
  [
    'an instalment is short',
    { facts: { arrangement: deviating([late, short]) } },
    { hit: { amount: 200, sentence: 'ARR-02-SHORT' } },
  ],
  [
    'a new invoice is late',
    { facts: { arrangement: deviating([{ kind: 'insolvency' }, late]) } },
    { hit: { invoice: 'F-9', days: 6, sentence: 'ARR-02-INVOICE' } },
  ],
  [
    'insolvency is near',
    { facts: { arrangement: deviating([{ kind: 'insolvency' }]) } },
    { hit: { sentence: 'ARR-02-INSOLVENCY' } },
  ],
  ['kept so far', { facts: { arrangement: { ...deviating([short]), state: 'active' } } }, 'pass'],
  ['there is none', { facts: { arrangement: 'none' } }, 'pass'],
  ['nobody records them', {}, { unknown: ['arrangement'] }],
];
