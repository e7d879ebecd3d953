import { expect, it } from 'vitest';
import { numberFault } from './number-fault';

it.each([
  ['days', 0, null],
  ['days', -1, 'too-small'],
  ['days', 3650, null],
  ['days', 3651, 'too-large'],
  ['days', 0.5, 'not-allowed'],
  ['workingDays', 3650, null],
  ['workingDays', 3651, 'too-large'],
  ['minSimilarity', 0.85, null],
  ['minSimilarity', 1, null],
  ['minSimilarity', 1.01, 'too-large'],
  ['pct', 12.5, null],
  ['pct', 250, null],
  ['pct', Number.POSITIVE_INFINITY, 'not-allowed'],
  ['points', 2.5, null],
  ['points', Number.NaN, 'not-allowed'],
  ['amount', 5_000_000_00, null],
  ['amount', 0.5, 'not-allowed'],
  ['ofNoKnownUnit', 4000, null],
  ['ofNoKnownUnit', 0.5, 'not-allowed'],
] as const)('%s of %d: %s', (name, value, fault) => expect(numberFault(name, value)).toBe(fault));
