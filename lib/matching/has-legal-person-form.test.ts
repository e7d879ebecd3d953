import { describe, expect, it } from 'vitest';
import { hasLegalPersonForm } from './has-legal-person-form';

describe('a name with the form of a legal person', () => {
  it.each([
    'Bakkerij Zon B.V.',
    'Noordhaven Logistiek N.V.',
    'Muster GmbH',
    'Muster AG',
    'Exemple SA',
    'Exemple S.A.S.',
    'SARL Exemple',
    'Voorbeeld BVBA',
    'Voorbeeld SRL',
    'Sample Ltd',
    'Sample plc',
    'Stichting Voorbeeld',
    'Koeriers Coöperatie U.A.',
  ])('%s', (name) => {
    expect(hasLegalPersonForm(name)).toBe(true);
  });

  it.each([
    'Restaurant Het Zoute Veerhuis V.O.F.',
    'Muster & Söhne OHG',
    'Muster KG',
    'Muster e.K.',
    'Maatschap De Drie Artsen',
    'Eenmanszaak Jansen',
    'Atelier Mirthe de Graaf',
    'B.V.',
    '',
  ])('is not %j', (name) => {
    expect(hasLegalPersonForm(name)).toBe(false);
  });
});
