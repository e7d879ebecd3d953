import { describe, expect, it } from 'vitest';
import { lazyParts } from './lazy-parts';

const withSums = lazyParts<{ sum: number; label: string | null }>(['sum', 'label']);

function counted(one: number) {
  const asked: string[] = [];
  const object = withSums(
    { one },
    {
      sum: () => asked.push('sum') + one,
      label: () => (asked.push('label') > 0 ? null : ''),
    },
  );
  return { object, asked };
}

describe('parts that are worked out later', () => {
  it('are asked for once, and not before', () => {
    const { object, asked } = counted(2);
    expect([object.one, asked]).toEqual([2, []]);
    expect([object.sum, object.sum, object.label, object.label]).toEqual([3, 3, null, null]);
    expect(asked).toEqual(['sum', 'label']);
  });

  it('are in every copy', () => {
    const plain = { one: 2, sum: 3, label: null };
    expect({ ...counted(2).object }).toEqual(plain);
    expect(structuredClone(counted(2).object)).toEqual(plain);
    expect(JSON.stringify(counted(2).object)).toBe(JSON.stringify(plain));
    expect(counted(2).object).toEqual(plain);
  });

  it('belong to one object each', () => {
    const [first, second] = [counted(1).object, counted(5).object];
    expect([first.sum, second.sum, first.sum]).toEqual([2, 6, 2]);
  });
});
