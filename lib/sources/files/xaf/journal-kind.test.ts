import { expect, it } from 'vitest';
import { journalKind } from './journal-kind';
import { JOURNAL } from './vocabulary';

function kindOf(jrnTp: string, desc: string): string {
  const row: string[] = [];
  row[JOURNAL.jrnTp] = jrnTp;
  row[JOURNAL.desc] = desc;
  return journalKind(row);
}

it.each([
  ['S', 'Bank', 'S'],
  ['b', '', 'B'],
  ['V', 'Verkoopboek', 'S'],
  ['I', '', 'P'],
  ['K', '', 'C'],
  ['', 'Verkoopboek', 'S'],
  ['', 'Inkoop', 'P'],
  ['Z', 'ING zakelijk', 'B'],
  ['Kas', '', 'C'],
  ['', 'Memoriaal', 'M'],
  ['', 'Beginbalans', 'O'],
  ['Z', 'Iets', 'Z'],
  ['', '', ''],
])('a journal of type %j called %j is %j', (type, description, kind) => {
  expect(kindOf(type, description)).toBe(kind);
});
