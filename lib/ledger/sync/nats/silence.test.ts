import { describe, expect, it } from 'vitest';
import { Silence } from './silence';

const nobody = () => Promise.reject(new Error('timeout'));

/** The questions, of a row of so many in vain, after which it was told. */
async function toldAfter(
  silence: { ask: () => Promise<unknown>; told: () => number },
  count: number,
): Promise<readonly number[]> {
  const after: number[] = [];
  for (let nth = 1; nth <= count; nth++) {
    const before = silence.told();
    await expect(silence.ask()).rejects.toThrow('timeout');
    if (silence.told() > before) after.push(nth);
  }
  return after;
}

describe('a server that does not answer', () => {
  it('is told at ever longer intervals, and anew once it answered', async () => {
    let told = 0;
    const silence = new Silence(() => {
      told += 1;
    });
    const asking = { ask: () => silence.hear(nobody()), told: () => told };
    expect(await toldAfter(asking, 20)).toEqual([4, 8, 16]);
    expect(await silence.hear(Promise.resolve('here'))).toBe('here');
    expect(await toldAfter(asking, 7)).toEqual([4]);
  });
});
