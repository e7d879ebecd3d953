import type { Scorecard } from '@/lib/domain/scorecard';
import { COMMON, EXTERNAL_AND_RISK, OPEN_AND_PROMISED } from './scorecard-common';

/** The coarse card of domain.md 2.7: by amount, and early payment counts as on time. Kept to compare with; `scorecardV2` is in use. */
export const scorecardV1: Scorecard = {
  ...COMMON,
  version: 1,
  factors: [
    {
      id: 'I1',
      group: 'internal',
      measure: 'add-incl-open',
      max: 18,
      compare: 'at-most',
      bands: [
        [0, 18],
        [5, 15],
        [10, 12],
        [15, 9],
        [30, 4],
        [null, 0],
      ],
    },
    {
      id: 'I2',
      group: 'internal',
      measure: 'on-time-amount',
      max: 8,
      compare: 'at-least',
      bands: [
        [95, 8],
        [85, 6],
        [70, 4],
        [50, 2],
        [null, 0],
      ],
    },
    ...OPEN_AND_PROMISED,
    {
      id: 'I6',
      group: 'internal',
      measure: 'slippage',
      max: 5,
      compare: 'at-most',
      bands: [
        [0, 5],
        [3, 4],
        [10, 2],
        [null, 0],
      ],
    },
    ...EXTERNAL_AND_RISK,
  ],
};
