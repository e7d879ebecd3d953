import { describe, expect, it } from 'vitest';
import { RelationKinds } from './relation-kinds';

const kindsOf = (...texts: string[]): string => {
  const kinds = new RelationKinds();
  for (const text of texts) kinds.note(text);
  return texts.map((text) => kinds.kindOf(text) || '-').join('');
};

describe('RelationKinds', () => {
  it.each([
    ['the letters of the standard', ['B', 'C', 'O', 'S', 'c'], 'BCOSC'],
    ['debtor and creditor', ['D', 'K'], 'CS'],
    ['debtor and creditor in Dutch, both by their first letter', ['D', 'C', 'B'], 'CSB'],
    ['debtor beside the letters of the standard', ['D', 'C', 'S'], 'CCS'],
    ['customer and supplier in Dutch', ['K', 'L'], 'CS'],
    ['words', ['Debiteur', 'Crediteur', 'Filiaal', 'Klant', 'Leverancier', 'Customer', 'vendor', 'Beide'], 'CSOCSCSB'],
    ['nothing, or what nobody knows', ['', '7', 'X', 'qqq'], '----'],
  ])('reads %s', (_, texts, kinds) => {
    expect(kindsOf(...texts)).toBe(kinds);
  });
});
