import { describe, expect, it } from 'vitest';
import { LeafOrder } from './leaf-order';

/** An order that has seen an element with these fields. */
function orderAfter(...names: string[]): LeafOrder {
  const order = new LeafOrder();
  order.begin();
  for (const [slot, name] of names.entries()) order.note(name, slot);
  order.begin();
  return order;
}

describe('the order of fields', () => {
  it('is read as in the element before, as far as it is the same', () => {
    const row = ['', '', ''];
    const same = '<nr>1</nr><desc> a b </desc>';
    expect(orderAfter('nr', 'desc', 'amount').read(`x${same}<other/>`, 1, row, 99)).toBe(1 + same.length);
    expect(row).toEqual(['1', 'a b', '']);
  });

  it('is left to others at the first', () => {
    expect(new LeafOrder().read('<nr>1</nr>', 0, [], 99)).toBe(0);
    for (const text of [
      '<nrs>1</nrs>',
      '<nr a="1">1</nr>',
      '<nr>a &amp; b</nr>',
      '<nr>1<x/></nr>',
      '<nr>1</n',
      '<nr>1',
      '<n',
      '',
    ])
      expect(orderAfter('nr').read(text, 0, [], 99)).toBe(0);
  });

  it('reads no longer text than is allowed', () => {
    expect(orderAfter('nr').read('<nr>12</nr>', 0, [''], 2)).toBe(11);
    expect(orderAfter('nr').read('<nr>123</nr>', 0, [''], 2)).toBe(0);
  });

  it('goes by the latest element where they differ', () => {
    const order = orderAfter('nr', 'amount');
    order.note('amount', 1);
    order.begin();
    expect(order.read('<amount>1</amount>', 0, [], 99)).toBe(18);
  });

  it('remembers no more kinds than elements have', () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `x${at}`);
    const text = names.map((name) => `<${name}>1</${name}>`).join('');
    expect(orderAfter(...names).read(text, 0, [], 99)).toBe(text.indexOf('<x200>'));
  });
});
