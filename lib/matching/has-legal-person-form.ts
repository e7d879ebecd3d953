import { normaliseName } from './normalise-name';

/** Legal forms that no natural person trades under. Partnerships (V.O.F., KG, maatschap) are left out: their partners are persons. */
const OF_LEGAL_PERSONS: ReadonlySet<string> = new Set([
  'bv',
  'nv',
  'cooperative',
  'association',
  'foundation',
  'gmbh',
  'ag',
  'se',
  'sarl',
  'sas',
  'ltd',
  'plc',
]);

/** Whether the name ends (or starts) in a form that only a legal person has. False says nothing: a name may leave its form out. */
export function hasLegalPersonForm(name: string): boolean {
  const { legalForm } = normaliseName(name);
  return legalForm !== null && OF_LEGAL_PERSONS.has(legalForm);
}
