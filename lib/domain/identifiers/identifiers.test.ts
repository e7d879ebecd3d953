import { describe, expect, it } from 'vitest';
import { isValidIban, normaliseIban } from './iban';
import { mod97 } from './mod-97';
import { normaliseRegistrationNumber } from './registration-number';
import { isValidRsin } from './rsin';
import { isValidVatId, normaliseVatId } from './vat-id';

describe('VAT ids', () => {
  it.each([
    ['NL004495445B01', true],
    ['NL002455799B11', true],
    ['NL000099998B57', true],
    ['NL123456789B90', false],
    ['BE0428759497', true],
    ['BE0428759498', false],
    ['DE136695976', true],
    ['DE136695977', false],
    ['FR40303265045', true],
    ['FR41303265045', false],
    ['LU15027442', true],
    ['LU15027443', false],
    ['NL004495445', false],
    ['PL1234563218', null],
  ])('%s is valid: %s', (id, isValid) => {
    expect(isValidVatId(id)).toBe(isValid);
  });

  it.each([
    ['nl 0044.95.445.b01', 'NL004495445B01'],
    ['BTW: NL004495445B01', 'NL004495445B01'],
    ['BTW NL004495445B01', 'NL004495445B01'],
    ['BE 428.759.497', 'BE0428759497'],
    ['GR123456789', 'EL123456789'],
    ['FR XX 303265045', 'FRXX303265045'],
    ['004495445B01', null],
    ['n.v.t.', null],
    ['', null],
    ['NL'.repeat(40), null],
  ])('%j is written %j', (text, expected) => {
    expect(normaliseVatId(text)).toBe(expected);
  });

  it('knows how the Dutch ones pass', () => {
    expect(isValidRsin('004495445')).toBe(true);
    expect(isValidRsin('002455799')).toBe(false);
    expect(isValidRsin('000000000')).toBe(false);
    expect(mod97('NL004495445B01')).toBe(40);
    expect(mod97('NL002455799B11')).toBe(1);
    expect(mod97('NL123456789B90')).toBe(78);
  });
});

describe('IBANs', () => {
  it.each([
    ['NL91ABNA0417164300', true],
    ['NL91ABNA0417164301', false],
    ['BE71096123456769', true],
    ['DE89370400440532013000', true],
    ['FR1420041010050500013M02606', true],
    ['NL91ABNA041716430', false],
  ])('%s is valid: %s', (iban, isValid) => {
    expect(isValidIban(iban)).toBe(isValid);
  });
  it('are written without spaces', () => {
    expect(normaliseIban('nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300');
    expect(normaliseIban('0417164300')).toBeNull();
  });
});

describe('register numbers', () => {
  it.each([
    ['68750110', '68750110'],
    ['KvK: 6875 0110', '68750110'],
    ['KvK-nummer 01234567', '01234567'],
    ['HRB 12345', null],
    ['SC123456', 'SC123456'],
    ['SIREN 303 265 045', '303265045'],
    ['0428.759.497', '0428759497'],
    ['00000000', null],
    ['onbekend', null],
    ['12', null],
  ])('%j is written %j', (text, expected) => {
    expect(normaliseRegistrationNumber(text)).toBe(expected);
  });
});
