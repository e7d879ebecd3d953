import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from './normalise-name';

const nameOf = (text: string) => normaliseName(text).name;

describe('two spellings of one name', () => {
  it.each([
    ['Voorbeeld Horeca B.V.', 'VOORBEELD HORECA BV'],
    ['Voorbeeld Horeca B.V.', 'Voorbeeld Horeca b.v'],
    ['Voorbeeld Horeca B. V.', 'B.V. Voorbeeld Horeca'],
    ['Stichting De Brug', 'De Brug, Stichting'],
    ['Jansen & Zn. V.O.F.', 'Jansen en Zn vof'],
    ['Müller und Söhne GmbH & Co. KG', 'MULLER & SOHNE GmbH & Co KG'],
    ['Müller u. Söhne GmbH', 'Müller & Söhne'],
    ['Café Crème SARL', 'SARL Cafe Creme'],
    ['Lux Trading S.à r.l.', 'Lux Trading Sàrl'],
    ['Smith and Sons Ltd.', 'Smith & Sons Limited'],
    ['Smith Trading Co. Ltd', 'Smith Trading Company Limited'],
    ['A.B.C. Techniek B.V.', 'ABC Techniek'],
    ['A. B. C. Techniek', 'ABC Techniek NV'],
    ['Coöperatie Zuid U.A.', 'COOPERATIE ZUID UA'],
    ['Garage  d’Or', "garage d'or"],
    ['Groß AG', 'GROSS A.G.'],
    ['Vitamine C B.V.', 'Vitamine C'],
    ['Boulangerie Dupont et Fils SPRL', 'Boulangerie Dupont & Fils'],
  ])('%s = %s', (one, other) => {
    expect(nameOf(one)).toBe(nameOf(other));
    expect(nameOf(one)).not.toBe('');
  });
});

describe('two companies', () => {
  it.each([
    ['Voorbeeld Holding B.V.', 'Voorbeeld B.V.'],
    ['Voorbeeld Nederland B.V.', 'Voorbeeld Benelux B.V.'],
    ['Voorbeeld Groep', 'Voorbeeld'],
    ['Jansen Bouw', 'Jansen Bouw 2'],
    ['Vitamine C', 'Vitamine D'],
    ['De Boer & Co', 'De Boer'],
  ])('%s and %s stay apart', (one, other) => {
    expect(nameOf(one)).not.toBe(nameOf(other));
  });

  it('are told apart by their legal form, which is kept beside the name', () => {
    expect(normaliseName('Voorbeeld B.V.')).toEqual({ name: 'voorbeeld', legalForm: 'bv' });
    expect(normaliseName('Stichting Voorbeeld')).toEqual({ name: 'voorbeeld', legalForm: 'foundation' });
    expect(normaliseName('Voorbeeld')).toEqual({ name: 'voorbeeld', legalForm: null });
    expect(normaliseName('Exemple SRL').legalForm).toBe('bv');
  });
});

describe('whatever a page claims', () => {
  it('a name that is a legal form and no more stays itself', () => {
    expect(nameOf('B.V.')).toBe('bv');
    expect(nameOf('Stichting')).toBe('stichting');
  });
  it('nothing readable is nothing', () => {
    expect(nameOf('')).toBe('');
    expect(nameOf(' -- !! ')).toBe('');
  });
  it('a megabyte is read as far as a name goes', () => {
    expect(nameOf('a.'.repeat(500_000)).length).toBeLessThanOrEqual(200);
  });
  it('other scripts are kept', () => {
    expect(nameOf('株式会社 トヨタ')).toBe('株式会社 トヨタ'.normalize('NFKD').replace(/\p{M}/gu, ''));
  });
  it('a normalised name is normal', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        const { name } = normaliseName(text);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/ {2}|[A-Z]/);
      }),
    );
  });
});
