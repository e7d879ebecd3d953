import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BELGIAN_REFERENCES,
  CREDITOR_REFERENCES,
  DUTCH_REFERENCES,
  DUTCH_VAT_IDS,
  IBANS,
  KVK_NUMBERS,
  VAT_IDS,
} from '@/tests/support/vectors/identifiers';
import { isValidBelgianReference, normaliseBelgianReference } from './belgian-reference';
import { isValidCreditorReference, normaliseCreditorReference } from './creditor-reference';
import { dutchCheckDigit, isValidDutchReference, normaliseDutchReference } from './dutch-reference';
import { isValidIban, normaliseIban } from './iban';
import { isBranchNumber, isKvkNumber } from './kvk-number';
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
    [`${' '.repeat(46)}NL004495445B01`, 'NL004495445B01'],
    [`${' '.repeat(47)}NL004495445B01`, null],
    ['VAT number: NL004495445B01', 'NL004495445B01'],
    ['1NL004495445B01', null],
    ['NL1234', null],
    ['NL12345', null],
    ['NL123456', 'NL123456'],
    ['NLB1234B', null],
    ['BE10123456789', 'BE10123456789'],
    ['BE123456789012345', 'BE123456789012345'],
    ['BE1234567890123456', null],
    ['BE1BTWNL123456', null],
    ['ATGR123456', 'ATGR123456'],
    ['XXVATNL004495445B01', null],
    ['XBE123456789', 'XBE123456789'],
  ])('%j is written %j', (text, expected) => {
    expect(normaliseVatId(text)).toBe(expected);
  });

  it.each(Object.entries(DUTCH_VAT_IDS))('vector %s', (id, { isValid, mod97: remainder, rsin }) => {
    expect([isValidVatId(id), mod97(id), isValidRsin(id.slice(2, 11))]).toEqual([isValid, remainder, rsin]);
  });
  it.each(Object.entries(VAT_IDS))('vector %s', (id, isValid) => expect(isValidVatId(id)).toBe(isValid));

  it('knows an RSIN', () => {
    expect(isValidRsin('004495445')).toBe(true);
    expect(isValidRsin('004495446')).toBe(false);
    expect(isValidRsin('000000000')).toBe(false);
    expect(isValidRsin('00449544')).toBe(false);
    expect(isValidRsin('1004495445')).toBe(false);
    expect(isValidRsin('0044954450')).toBe(false);
    expect(isValidRsin('123456782')).toBe(true);
    expect(isValidRsin('100000010')).toBe(true);
  });

  it.each([
    ['BE1000000021', true],
    ['BE2000000042', false],
    ['BE042875949', false],
    ['NL004495445C01', false],
    ['DE036695976', false],
    ['DE811234565', true],
    ['DE123456788', true],
    ['DE123456783', false],
    ['FRIO303265045', false],
    ['FRK7399859412', true],
    ['FRK7399859413', false],
    ['FR4K303265045', true],
    ['LU1502744', false],
    ['CHE123456788', null],
    ['US123456789', null],
  ])('%s is valid: %s', (id, isValid) => expect(isValidVatId(id)).toBe(isValid));

  it.each([
    ['AT', ['U13585627'], ['13585627', 'U1358562', 'U135856270']],
    ['BG', ['123456789', '1234567890'], ['12345678', '12345678901']],
    ['CY', ['10259033P'], ['10259033', '1025903P', '10259033PP']],
    ['CZ', ['12345678', '123456789', '1234567890'], ['1234567', '12345678901']],
    ['DK', ['12345678'], ['1234567', '123456789']],
    ['EE', ['123456789'], ['12345678', '1234567890']],
    ['EL', ['123456789'], ['12345678', '1234567890']],
    ['ES', ['B58378431', 'X1234567A', '12345678Z'], ['123456789', 'B5837843', 'BB8378431', '12345678ZZ']],
    ['FI', ['12345678'], ['1234567', '123456789']],
    ['HR', ['12345678901'], ['1234567890', '123456789012']],
    ['HU', ['12345678'], ['1234567', '123456789']],
    ['IE', ['6433435O', '6433435OA', '8D79739I'], ['6433435', '643343OA', '6433435OZ', 'A433435O', '6433435OAA']],
    ['IT', ['12345678901'], ['1234567890', '123456789012']],
    ['LT', ['123456789', '123456789012'], ['1234567890', '12345678', '1234567890123']],
    ['LV', ['12345678901'], ['1234567890', '123456789012']],
    ['MT', ['12345678'], ['1234567', '123456789']],
    ['PL', ['1234563218'], ['123456321', '12345632180']],
    ['PT', ['123456789'], ['12345678', '1234567890']],
    ['RO', ['12', '1234567890'], ['1', '12345678901']],
    ['SE', ['123456789001'], ['12345678900', '1234567890010']],
    ['SI', ['12345678'], ['1234567', '123456789']],
    ['SK', ['1234567890'], ['123456789', '12345678901']],
    ['XI', ['123456789', '123456789012', 'GD123', 'HA599'], ['1234567890', 'GD1234', 'AB123', '12345678', '1234567890123']],
  ])('forms of %s: what can be, VIES knows; what cannot, nobody need ask', (country, forms, wrong) => {
    expect(forms.map((form) => isValidVatId(country + form))).toEqual(forms.map(() => null));
    expect(wrong.map((form) => isValidVatId(country + form))).toEqual(wrong.map(() => false));
  });

  it('catches one wrong digit in a Belgian id', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const id = 'BE0428759497';
        const wrong = id.slice(0, at) + String((Number(id[at]) + by) % 10) + id.slice(at + 1);
        expect(isValidVatId(wrong)).toBe(false);
      }),
    );
  });
});

describe('IBANs', () => {
  it.each(Object.entries(IBANS))('vector %s', (iban, isValid) => expect(isValidIban(iban)).toBe(isValid));
  it('has the length of its country', () => {
    expect(isValidIban('NL91ABNA041716430')).toBe(false);
    // Check digits that pass at a length that is not Dutch.
    expect(isValidIban('NL06ABNA04171643001')).toBe(false);
  });
  it('are written without spaces', () => {
    expect(normaliseIban('nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300');
    expect(normaliseIban('0417164300')).toBeNull();
    expect(normaliseIban('1NL91ABNA0417164300')).toBeNull();
    expect(normaliseIban('NL9XABNA0417164300')).toBeNull();
    expect(normaliseIban(`NL91${'A'.repeat(31)}`)).toBeNull();
    expect(normaliseIban(`${' '.repeat(42)}NL91ABNA0417164300`)).toBe('NL91ABNA0417164300');
    expect(normaliseIban(`${' '.repeat(43)}NL91ABNA0417164300`)).toBeNull();
  });
  it('of a country whose length we do not know is judged by its check digits', () => {
    expect(isValidIban('AE070331234567890123456')).toBe(true);
    expect(isValidIban('AE070331234567890123457')).toBe(false);
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
    ['SC12345', null],
    ['1234567', null],
    ['12345678901234', '12345678901234'],
    ['123456789012345', null],
    ['ABC123456', null],
    ['12345678A', null],
    ['KBO nr. 0428.759.497', '0428759497'],
    ['  KvK:   nummer -  68750110', '68750110'],
    ['NoKvK 68750110', null],
    ['KvK68750110', '68750110'],
    [`${' '.repeat(52)}68750110`, '68750110'],
    [`${' '.repeat(53)}68750110`, null],
  ])('%j is written %j', (text, expected) => {
    expect(normaliseRegistrationNumber(text)).toBe(expected);
  });
});

describe('numbers of the Dutch trade register', () => {
  it.each(KVK_NUMBERS)('vector %s', (number) => expect(isKvkNumber(number)).toBe(true));
  it.each(['6875011', '687501100', '00000000', '6875011A', ''])('%j is none', (text) => expect(isKvkNumber(text)).toBe(false));
  it.each([
    ['000012345678', true],
    ['12345678901', false],
    ['1234567890123', false],
    ['000000000000', false],
  ])('branch %s: %s', (text, expected) => expect(isBranchNumber(text)).toBe(expected));
});

describe('creditor references', () => {
  it.each(Object.entries(CREDITOR_REFERENCES))('vector %s', (reference, isValid) =>
    expect(isValidCreditorReference(reference)).toBe(isValid),
  );
  it.each([
    ['rf18 5390 0754 7034', 'RF18539007547034'],
    ['RF18', null],
    ['RF181', 'RF181'],
    ['RF18123456789012345678901', 'RF18123456789012345678901'],
    ['RF181234567890123456789012', null],
    ['XX18539007547034', null],
    ['1RF18539007547034', null],
    [`${' '.repeat(44)}RF18539007547034`, 'RF18539007547034'],
    ['RF1A539007547034', null],
    [`RF18${' '.repeat(60)}5390`, null],
  ])('%j is written %j', (text, expected) => expect(normaliseCreditorReference(text)).toBe(expected));
  it('catches one wrong digit', () => {
    const reference = 'RF18539007547034';
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = reference.slice(0, at) + String((Number(reference[at]) + by) % 10) + reference.slice(at + 1);
        expect(isValidCreditorReference(wrong)).toBe(false);
      }),
    );
  });
});

describe('Dutch references', () => {
  it.each(Object.entries(DUTCH_REFERENCES))('vector %s', (reference, check) => {
    expect(dutchCheckDigit(reference.slice(1))).toBe(check);
    expect(isValidDutchReference(reference)).toBe(true);
  });
  it.each([
    ['1234567', true],
    ['6000056789012345', false],
    ['5000056789012346', false],
    ['12234534622569', false],
    ['11234534622567', false],
  ])('%s is valid: %s', (reference, isValid) => expect(isValidDutchReference(reference)).toBe(isValid));
  it.each([
    ['5000 0567 8901 2345', '5000056789012345'],
    ['1234567', '1234567'],
    ['123456', null],
    ['12345678', null],
    ['123456789', '123456789'],
    ['12345678901234', '12345678901234'],
    ['123456789012345', null],
    ['12345678901234567', null],
    ['123456789a', null],
    [`${' '.repeat(53)}1234567`, '1234567'],
    [`${' '.repeat(54)}1234567`, null],
  ])('%j is written %j', (text, expected) => expect(normaliseDutchReference(text)).toBe(expected));
  it.each([
    ['0', 0],
    ['1', 9],
    ['5', 1],
    ['6', 1],
    ['10', 7],
  ])('the check digit before %s is %s', (digits, check) => expect(dutchCheckDigit(digits)).toBe(check));
  it('is valid with the check and length digits that belong to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 12 }), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (length, stream) => {
        const digits = [...stream.take(length)].join('');
        const rest = `${length % 10}${digits}`;
        expect(isValidDutchReference(`${dutchCheckDigit(rest)}${rest}`)).toBe(true);
        const wrong = `${(length + 1) % 10}${digits}`;
        expect(isValidDutchReference(`${dutchCheckDigit(wrong)}${wrong}`)).toBe(false);
      }),
    );
  });
  it('of sixteen digits needs no length digit', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (stream) => {
        const digits = [...stream.take(15)].join('');
        expect(isValidDutchReference(`${dutchCheckDigit(digits)}${digits}`)).toBe(true);
      }),
    );
  });
});

describe('Belgian references', () => {
  it.each(Object.entries(BELGIAN_REFERENCES))('vector %s', (text, isValid) => {
    expect(isValidBelgianReference(normaliseBelgianReference(text) ?? '')).toBe(isValid);
  });
  it('writes 97 for 0', () => {
    expect(isValidBelgianReference('000000009797')).toBe(true);
    expect(isValidBelgianReference('000000009700')).toBe(false);
  });
  it.each([
    ['*** 010/8068/17183 ***', '010806817183'],
    ['010.8068-17183', '010806817183'],
    ['01080681718', null],
    ['0108068171833', null],
    ['01080681718A', null],
    [`${' '.repeat(48)}010806817183`, '010806817183'],
    [`+++${' '.repeat(60)}010/8068/17183+++`, null],
  ])('%j is written %j', (text, expected) => expect(normaliseBelgianReference(text)).toBe(expected));
});
