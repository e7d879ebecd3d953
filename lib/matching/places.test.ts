import { describe, expect, it } from 'vitest';
import { normaliseCountry, normalisePlace } from './places';

describe('one place', () => {
  it.each([
    ["'s-Gravenhage", 'The Hague'],
    ['Den Haag', "'s-Gravenhage"],
    ['München', 'Munich'],
    ['MUENCHEN', 'München'],
    ['Frankfurt am Main', 'Frankfurt'],
    ['Frankfurt a.M.', 'Frankfurt am Main'],
    ['Genève', 'Genf'],
    ['Liège', 'Luik'],
    ['Gemeente Utrecht', 'Utrecht'],
    ['1012 AB Amsterdam', 'Ab Amsterdam'],
    ['Bern (BE)', 'Berne'],
    ['PARIS CEDEX', 'Paris'],
  ])('%s = %s', (one, other) => {
    expect(normalisePlace(one)).toBe(normalisePlace(other));
    expect(normalisePlace(one)).not.toBeNull();
  });

  it('is not another', () => {
    expect(normalisePlace('Hamburg')).not.toBe(normalisePlace('Homburg'));
    expect(normalisePlace('')).toBeNull();
    expect(normalisePlace('12345')).toBeNull();
  });
});

describe('a country', () => {
  it.each([
    ['NL', 'NL'],
    ['nl', 'NL'],
    ['Duitsland', 'DE'],
    ['DEU', 'DE'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['Österreich', 'AT'],
    ['JP', 'JP'],
    ['Nowhere', null],
    ['', null],
  ])('%s is %s', (text, code) => {
    expect(normaliseCountry(text)).toBe(code);
  });
});
