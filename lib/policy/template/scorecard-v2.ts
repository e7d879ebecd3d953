import type { Scorecard } from '@/lib/domain/scorecard';
import { COMMON, EXTERNAL_AND_RISK, OPEN_AND_PROMISED } from './scorecard-common';

/**
 * The card in use (domain.md 2.17): the groups and maxima of version 1, but lateness is signed, in fine bands, each invoice
 * counting once and recent ones more, drawn towards the book's mean while there are few. Bands and weights are choices of
 * domain sense: narrow where terms of payment are decided, wide where it is late anyway, and a trend within three days is none.
 */
export const scorecardV2: Scorecard = {
  ...COMMON,
  version: 2,
  factors: [
    {
      id: 'I1',
      group: 'internal',
      measure: 'lateness',
      max: 18,
      compare: 'at-most',
      bands: [
        [-15, 18],
        [-10, 17],
        [-7, 16],
        [-4, 15],
        [-1, 14],
        [1, 13],
        [3, 12],
        [5, 11],
        [7, 10],
        [10, 8],
        [14, 6],
        [18, 5],
        [24, 3],
        [30, 2],
        [45, 1],
        [null, 0],
      ],
    },
    {
      id: 'I2',
      group: 'internal',
      measure: 'on-time-count',
      max: 8,
      compare: 'at-least',
      bands: [
        [98, 8],
        [92, 7],
        [85, 6],
        [77, 5],
        [68, 4],
        [58, 3],
        [45, 2],
        [30, 1],
        [null, 0],
      ],
    },
    ...OPEN_AND_PROMISED,
    {
      id: 'I6',
      group: 'internal',
      measure: 'trend',
      max: 5,
      compare: 'at-most',
      bands: [
        [3, 5],
        [6, 4],
        [10, 2],
        [null, 0],
      ],
    },
    ...EXTERNAL_AND_RISK,
  ],
};
