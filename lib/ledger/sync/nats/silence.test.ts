import { describe, expect, it } from 'vitest';
import { Silence } from './silence';

const EVERY_MS = 1_000;

/** Seconds after which it was told, of so many seconds with a question in vain each. */
function listening() {
  let now = 0;
  const told: number[] = [];
  const silence = new Silence(
    () => told.push(now / EVERY_MS),
    () => now,
  );
  return {
    silence,
    told,
    inVain: async (seconds: number) => {
      for (let nth = 0; nth < seconds; nth++) {
        now += EVERY_MS;
        await expect(silence.hear(Promise.reject(new Error('timeout')))).rejects.toThrow('timeout');
      }
    },
  };
}

describe('a server that does not answer', () => {
  it('is told at ever longer intervals, however many questions there are', async () => {
    const { told, inVain } = listening();
    await inVain(80);
    expect(told).toEqual([11, 31, 71]);
  });

  it('is told anew when it answered in between', async () => {
    const { silence, told, inVain } = listening();
    await inVain(15);
    expect(await silence.hear(Promise.resolve('here'))).toBe('here');
    await inVain(10);
    expect(told).toEqual([11]);
    await inVain(1);
    expect(told).toEqual([11, 26]);
  });
});
