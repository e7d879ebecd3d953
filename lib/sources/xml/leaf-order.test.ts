import { describe, expect, it } from 'vitest';
import { LeafOrder } from './leaf-order';

describe('the order of fields', () => {
  it('expects what the element before had', () => {
    const order = new LeafOrder();
    order.begin();
    expect(order.expected).toBeNull();
    order.note('nr', 0);
    order.note('desc', undefined);
    order.begin();
    expect(order.expected).toMatchObject({ startTag: '<nr>', endTag: '</nr>', slot: 0 });
    if (order.expected) order.confirm(order.expected);
    expect(order.expected).toMatchObject({ startTag: '<desc>', slot: undefined });
  });

  it('goes by the latest element where they differ', () => {
    const order = new LeafOrder();
    for (const names of [['nr', 'amount'], ['amount']]) {
      order.begin();
      for (const name of names) order.note(name, 0);
    }
    order.begin();
    expect(order.expected?.startTag).toBe('<amount>');
  });

  it('remembers no more kinds than elements have', () => {
    const order = new LeafOrder();
    order.begin();
    for (let at = 0; at < 1_000; at++) order.note(`x${at}`, undefined);
    order.begin();
    let kinds = 0;
    for (let leaf = order.expected; leaf; leaf = order.expected) {
      order.confirm(leaf);
      kinds += 1;
    }
    expect(kinds).toBe(200);
  });
});
