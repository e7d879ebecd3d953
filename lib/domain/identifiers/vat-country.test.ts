import { expect, it } from 'vitest';
import { vatCountry } from './vat-country';

it.each([
  ['NL004495445B01', 'NL'],
  ['nl 0044.95.445.B.01', 'NL'],
  ['EL123456789', 'GR'],
  ['XI123456789', 'GB'],
  ['CHE123456789', 'CH'],
  ['NL004495446B01', null],
  ['IT12', null],
  ['QQ123456789', null],
  ['', null],
])('%j was given out in %s', (id, country) => {
  expect(vatCountry(id)).toBe(country);
});
