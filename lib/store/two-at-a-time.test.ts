import { describe, expect, it } from 'vitest';
import { TwoAtATime } from './two-at-a-time';

function pieces() {
  const [work, ends] = [new TwoAtATime(), new Map<string, (error?: Error) => void>()];
  const begun: string[] = [];
  const begin = (name: string) =>
    work.begin(() => {
      begun.push(name);
      return new Promise((resolve, reject) => ends.set(name, (error) => (error ? reject(error) : resolve())));
    });
  return { work, begun, begin, end: (name: string, error?: Error) => ends.get(name)?.(error) };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('work of which two pieces are under way', () => {
  it('waits with the third for the first', async () => {
    const { work, begun, begin, end } = pieces();
    await begin('a');
    expect(work.isBusy).toBe(false);
    await begin('b');
    expect(work.isBusy).toBe(true);
    const third = begin('c');
    await turn();
    expect(begun).toEqual(['a', 'b']);
    end('a');
    await third;
    expect(begun).toEqual(['a', 'b', 'c']);
    end('b');
    end('c');
    await work.end();
    expect(work.isBusy).toBe(false);
  });

  it('tells of a piece that failed to whoever waits next, and to the end', async () => {
    const { work, begin, end } = pieces();
    await begin('a');
    await begin('b');
    end('a', new Error('full'));
    await expect(begin('c')).rejects.toThrow('full');
    end('b');
    await expect(work.end()).rejects.toThrow('full');
  });

  it('settles when both are done, although one failed', async () => {
    const { work, begin, end } = pieces();
    await begin('a');
    await begin('b');
    end('a', new Error('full'));
    let isSettled = false;
    const settled = work.settle().then(() => {
      isSettled = true;
    });
    await turn();
    expect(isSettled).toBe(false);
    end('b');
    await settled;
  });
});
