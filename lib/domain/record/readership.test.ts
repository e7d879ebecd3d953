import { describe, expect, it } from 'vitest';
import { eventId, userId } from '../ids';
import { localDate } from '../local-date';
import { readershipOf } from './readership';

const reading = (by: string, version: number) =>
  ({ id: eventId(`${by}${version}`), by: userId(by), role: 'sales', on: localDate('2026-11-22'), version }) as const;
const names = (count: number) => Array.from({ length: count }, (_, index) => `user ${index}`);

describe('who read the policy', () => {
  it('R2-12: is told as "12 of 15", of all who work here', () => {
    const readings = names(11).map((name) => reading(name, 3));
    expect(readershipOf(3, userId('Noor'), readings, names(14).map(userId))).toEqual({ version: 3, read: 12, of: 15 });
  });

  it('counts everybody once, and who read an older version as one who works here', () => {
    const readings = [reading('Sem', 2), reading('Sem', 3), reading('Bo', 2)];
    expect(readershipOf(3, userId('Sem'), readings, [])).toEqual({ version: 3, read: 1, of: 2 });
  });
});
