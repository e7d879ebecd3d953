import { expect, it } from 'vitest';
import { invoiceName } from './invoice-name';
import { veiledId } from './veiled-id';

it('is the number, else the id; of a veiled invoice only which of them it is', () => {
  expect(invoiceName({ id: 'x', number: '26-1' })).toBe('26-1');
  expect(invoiceName({ id: '26-1', number: null })).toBe('26-1');
  expect(invoiceName({ id: veiledId(41, '0123abcd'), number: null })).toBe('#42');
  expect(invoiceName({ id: `${veiledId(1, '0123abcd')}/contested`, number: null })).toBe('#2');
});
