import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from './read-pace';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A pace whose readings take `costMs` each; what it did, by moment. */
function paced(costMs = 0, isLoading = false) {
  const reads: number[] = [];
  const rests: number[] = [];
  const start = performance.now();
  const pace = createPace({
    read: (seenAt) => {
      reads.push(seenAt - start);
      vi.advanceTimersByTime(costMs);
    },
    isLoading: () => isLoading,
    listen: (isListening) => {
      if (!isListening) rests.push(performance.now() - start);
    },
  });
  return { pace, reads, rests, change: () => pace.changed(performance.now()) };
}

describe('the pace of reading', () => {
  it('reads at once, and once more when the page has settled', () => {
    const { reads, change } = paced();
    change();
    expect(reads).toEqual([0]);
    vi.advanceTimersByTime(1000);
    expect(reads).toEqual([0, 0]);
  });

  it('looks once at the end of loading and what was drawn before it', () => {
    const { pace, reads, change } = paced(0, true);
    change();
    vi.advanceTimersByTime(200);
    expect(reads).toEqual([0]);
    pace.settles(performance.now());
    vi.advanceTimersByTime(1000);
    expect(reads).toEqual([0, 200]);
  });

  it('answers every one of a few quick changes at once', () => {
    const { reads, change } = paced();
    for (let count = 0; count < 5; count++) {
      change();
      vi.advanceTimersByTime(10);
    }
    expect(reads).toEqual([0, 10, 20, 30, 40]);
    vi.advanceTimersByTime(1000);
    expect(reads).toHaveLength(6);
  });

  it('stops reading at once when reading is dear, and tells the first change it had to leave', () => {
    const { reads, change } = paced(1);
    for (let count = 0; count < 20; count++) {
      change();
      vi.advanceTimersByTime(5);
    }
    expect(reads.length).toBeLessThan(6);
    vi.advanceTimersByTime(1000);
    expect(reads.at(-1)).toBeLessThan(100);
  });

  it('reads a page that never settles four times a second, not more', () => {
    const { reads, change } = paced(2);
    for (let ms = 0; ms < 2000; ms += 20) {
      change();
      vi.advanceTimersByTime(18);
    }
    expect(reads.length).toBeGreaterThan(6);
    expect(reads.length).toBeLessThan(24);
  });

  it('stops listening to a flood, for longer each time, and reads when it listens again', () => {
    const { pace, reads, rests, change } = paced();
    for (let ms = 0; ms < 10_000; ms += 1) {
      change();
      vi.advanceTimersByTime(1);
    }
    expect(rests.length).toBeGreaterThan(1);
    expect(rests.length).toBeLessThan(8);
    const gaps = rests.slice(1).map((at, index) => at - (rests[index] ?? 0));
    expect(gaps).toEqual([...gaps].sort((one, other) => one - other));
    pace.stop();
    const before = reads.length;
    vi.advanceTimersByTime(10_000);
    expect(reads).toHaveLength(before);
  });
});
