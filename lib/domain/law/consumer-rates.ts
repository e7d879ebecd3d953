import { localDate } from '../local-date';
import type { RateTable } from './rate-table';

/** Dutch statutory interest towards consumers (domain.md L-08), set by decree. */
export const CONSUMER_RATES: RateTable = {
  law: 'art. 6:119, 6:120 lid 1 BW',
  sources: ['rechtnet.nl', 'vfn.nl', 'watsonlaw.nl', 'smkaccountants.nl', 'vvoadvocatuur.nl'],
  standing: 'secondary',
  checkedOn: localDate('2026-11-21'),
  rows: [
    { from: localDate('2016-01-01'), pct: 2 },
    { from: localDate('2023-01-01'), pct: 4 },
    { from: localDate('2023-07-01'), pct: 6 },
    { from: localDate('2024-01-01'), pct: 7 },
    { from: localDate('2025-01-01'), pct: 6 },
    { from: localDate('2026-01-01'), pct: 4 },
  ],
};
