import type { Scorecard, ScoreFactor } from '@/lib/domain/scorecard';

/** The factors outside our own books, the same on every card (domain.md 2.7). */
export const EXTERNAL_AND_RISK: readonly ScoreFactor[] = [
  {
    id: 'E1',
    group: 'external',
    measure: 'external-score',
    max: 26,
    compare: 'at-least',
    bands: [
      [80, 26],
      [65, 20],
      [50, 14],
      [30, 6],
      [null, 0],
    ],
  },
  {
    id: 'E2',
    group: 'external',
    measure: 'external-change',
    max: 4,
    compare: 'at-least',
    bands: [
      [-4, 4],
      [-9, 2],
      [null, 0],
    ],
  },
  {
    id: 'R1',
    group: 'risk',
    measure: 'history',
    max: 6,
    compare: 'is',
    bands: [
      ['m36', 6],
      ['m12', 4],
      ['m3', 2],
      ['new', 1],
      ['writeoff36', 0],
    ],
  },
  {
    id: 'R2',
    group: 'risk',
    measure: 'industry-risk',
    max: 7,
    compare: 'is',
    bands: [
      ['low', 7],
      ['medium', 5],
      ['high', 2],
      ['very-high', 0],
    ],
  },
  {
    id: 'R3',
    group: 'risk',
    measure: 'country-risk',
    max: 7,
    compare: 'is',
    bands: [
      ['low', 7],
      ['medium', 5],
      ['high', 2],
      ['very-high', 0],
    ],
  },
];

/** Overdue items as they stand, and promises: the same on every card. */
export const OPEN_AND_PROMISED: readonly ScoreFactor[] = [
  {
    id: 'I3',
    group: 'internal',
    measure: 'overdue-share',
    max: 8,
    compare: 'at-most',
    bands: [
      [0, 8],
      [10, 6],
      [25, 3],
      [null, 0],
    ],
  },
  {
    id: 'I4',
    group: 'internal',
    measure: 'oldest-days-late',
    max: 6,
    compare: 'at-most',
    bands: [
      [0, 6],
      [14, 5],
      [30, 3],
      [60, 1],
      [null, 0],
    ],
  },
  {
    id: 'I5',
    group: 'internal',
    measure: 'promises-kept',
    max: 5,
    compare: 'at-least',
    bands: [
      [90, 5],
      [75, 3],
      [50, 1],
      [null, 0],
    ],
  },
];

/** Coverage, caps, knock-outs and tables of domain.md 2.7, whatever the factors. */
export const COMMON: Omit<Scorecard, 'version' | 'factors'> = {
  coverage: [
    { below: 40, cap: null, code: 'COV40' },
    { below: 60, cap: 64, code: 'COV60' },
    { below: 80, cap: 79, code: 'COV80' },
  ],
  coverageBonus: [
    { factor: 'I5', points: 5, when: 'no-promise-ever-due' },
    { factor: 'I6', points: 5, when: 'no-trend-yet' },
  ],
  knockOuts: [
    { when: 'insolvent', cap: 0, code: 'KO-INS' },
    { when: 'dissolved', cap: 0, code: 'KO-DIS' },
    { when: 'at-collection', cap: 29, code: 'KO-COL' },
    { when: 'written-off', cap: 49, code: 'KO-WO' },
  ],
  lateness: {
    windowDays: 730,
    halfLifeDays: 180,
    shrinkBy: 5,
    neutralDaysLate: 7,
    neutralOnTimePct: 75,
    toleranceDays: 3,
    recentDays: 90,
    minPerWindow: 2,
    minSettled: 6,
  },
  writeOffMonths: 24,
  writeOffMinAmount: 250_00,
  externalMaxDays: 180,
  industry: { high: ['43', '494', '55', '56'], 'very-high': ['782'], low: ['84', '86'] },
  country: {
    low: ['NL', 'BE', 'DE', 'LU', 'AT', 'DK', 'SE', 'FI', 'NO', 'CH'],
    medium: ['FR', 'IE', 'GB', 'ES', 'PT', 'IT', 'PL', 'CZ', 'SI', 'EE', 'LV', 'LT', 'SK', 'US', 'CA'],
  },
};
