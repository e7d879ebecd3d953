import { localDate } from '../local-date';
import type { RateTable } from './rate-table';

/** Dutch statutory commercial interest (domain.md L-06, L-07): by rule the main refinancing rate of the ECB plus eight points, each half-year. */
export const COMMERCIAL_RATES: RateTable = {
  law: 'art. 6:119a, 6:120 lid 2 BW',
  sources: ['rate of the ECB plus 8 points', 'rechtnet.nl', 'watsonlaw.nl', 'abenslag.nl', 'metaalunie.nl', 'vvoadvocatuur.nl'],
  standing: 'secondary',
  checkedOn: localDate('2026-11-21'),
  rows: [
    { from: localDate('2016-01-01'), pct: 8.05 },
    { from: localDate('2016-07-01'), pct: 8 },
    { from: localDate('2023-01-01'), pct: 10.5 },
    { from: localDate('2023-07-01'), pct: 12 },
    { from: localDate('2024-01-01'), pct: 12.5 },
    { from: localDate('2024-07-01'), pct: 12.25 },
    { from: localDate('2025-01-01'), pct: 11.15 },
    { from: localDate('2025-07-01'), pct: 10.15 },
    { from: localDate('2026-07-01'), pct: 10.4 },
  ],
};
