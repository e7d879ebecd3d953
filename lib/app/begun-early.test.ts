import { describe, expect, it } from 'vitest';
import { begunEarly } from './begun-early';

function source(pieces: readonly number[], fault?: Error) {
  const seen: string[] = [];
  async function* read() {
    try {
      seen.push('begun');
      yield* pieces;
      if (fault) throw fault;
    } finally {
      seen.push('closed');
    }
  }
  return { seen, read };
}

describe('reading that begins early', () => {
  it('has begun before anybody asks, and gives all of it', async () => {
    const { seen, read } = source([1, 2, 3]);
    const pieces = begunEarly(read());
    expect(seen).toEqual(['begun']);
    expect(await Array.fromAsync(pieces)).toEqual([1, 2, 3]);
    expect(seen).toEqual(['begun', 'closed']);
  });

  it('fails when it is asked, not before', async () => {
    const pieces = begunEarly(source([], new Error('broken')).read());
    await new Promise((resolve) => setTimeout(resolve));
    await expect(Array.fromAsync(pieces)).rejects.toThrow('broken');
  });

  it('closes what it reads when nobody wants more', async () => {
    const { seen, read } = source([1, 2, 3]);
    for await (const piece of begunEarly(read())) if (piece === 1) break;
    expect(seen).toEqual(['begun', 'closed']);
  });
});
