import { describe, expect, it } from 'vitest';
import { tradeNames } from './trade-names';

describe('the names in one text', () => {
  it.each([
    ['Zon Beheer B.V. t.h.o.d.n. Bakkerij Zon', ['Zon Beheer B.V.', 'Bakkerij Zon']],
    ['Zon Beheer B.V., h.o.d.n. Bakkerij Zon', ['Zon Beheer B.V.', 'Bakkerij Zon']],
    ['Jansen Bouw (v/h De Boer Bouw)', ['Jansen Bouw', 'De Boer Bouw']],
    ['Smith Ltd trading as Smith & Sons', ['Smith Ltd', 'Smith & Sons']],
  ])('%s', (text, names) => {
    expect(tradeNames(text)).toEqual([text, ...names]);
  });
  it('is the text itself where it holds one', () => {
    expect(tradeNames('Hodn Techniek B.V.')).toEqual(['Hodn Techniek B.V.']);
  });
});
