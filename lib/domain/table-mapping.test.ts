import { expect, it } from 'vitest';
import { isMappingEnough, type TableFields } from './table-mapping';

it.each([
  [['open', 'debtor_number'], true],
  [['open', 'name'], true],
  [['name', 'debtor_number', 'open'], true],
  [['open'], false],
  [['debtor_number', 'name'], false],
  [[], false],
])('columns that mean %j are enough: %s', (fields, expected) =>
  expect(isMappingEnough(fields as unknown as TableFields)).toBe(expected),
);
