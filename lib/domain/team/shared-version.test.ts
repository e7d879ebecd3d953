import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userId } from '../ids';
import { instant } from '../local-date';
import { compareShared, type SharedVersion } from './shared-version';
import { parseSharedVersion, sharedText } from './shared-version.schema';

const version = (number: number, at: string, by = 'Noor'): SharedVersion => ({
  id: 'a',
  version: number,
  by: userId(by),
  at: instant(at),
  value: { text: 'x' },
});

describe('what a team shares', () => {
  it('is in force in its newest version, whenever that was made', () => {
    const [old, newer] = [version(1, '2026-11-22T10:00:00Z'), version(2, '2026-11-21T10:00:00Z')];
    expect([old, newer].sort(compareShared)[0]).toBe(newer);
  });

  it('is the same for everybody where two made a version at once', () => {
    const anyVersion = fc
      .record({
        number: fc.integer({ min: 1, max: 3 }),
        hour: fc.integer({ min: 10, max: 12 }),
        by: fc.constantFrom('Noor', 'Bo'),
      })
      .map(({ number, hour, by }) => version(number, `2026-11-22T${hour}:00:00Z`, by));
    fc.assert(
      fc.property(fc.array(anyVersion, { minLength: 1, maxLength: 6 }), (versions) => {
        const [first] = [...versions].sort(compareShared);
        expect([...versions].reverse().sort(compareShared)[0]).toEqual(first);
      }),
    );
  });

  it('arrives as it was sent, and is nothing where it is not as it must be', () => {
    const sent = version(3, '2026-11-22T10:00:00Z');
    expect(parseSharedVersion(sharedText(sent))).toEqual(sent);
    for (const text of ['', '{}', sharedText(sent).replace('"version":3', '"version":0'), sharedText(sent).replace('2026', 'x')])
      expect(parseSharedVersion(text)).toBeNull();
  });
});
