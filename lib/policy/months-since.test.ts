import { expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { monthsSince } from './months-since';

it.each([
  ['2026-01-15', '2026-02-15', 1],
  ['2026-01-15', '2026-02-14', 0],
  ['2025-12-15', '2026-02-14', 1],
  ['2024-11-20', '2026-11-20', 24],
  ['2024-11-20', '2026-11-19', 23],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-05-01', '2026-05-01', 0],
  ['2026-05-02', '2026-05-01', 0],
])('from %s to %s are %i whole months', (from, today, months) => {
  expect(monthsSince(localDate(from), localDate(today))).toBe(months);
});
