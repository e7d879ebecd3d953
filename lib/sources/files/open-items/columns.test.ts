import { describe, expect, it } from 'vitest';
import { columnOf, NAMES } from './columns';

describe('columnOf', () => {
  it.each([
    ['debtor_number', 'debtor_number'],
    ['Debtor number', 'debtor_number'],
    ['DEBITEURNR.', 'debtor_number'],
    ['Debitoren-Nr.', 'debtor_number'],
    ['N° client', 'debtor_number'],
    ['Openstaand bedrag', 'open'],
    ['Offener Betrag', 'open'],
    ['Reste à payer', 'open'],
    ['Verv. datum', 'due_date'],
    ['Vervaldatum', 'due_date'],
    ['Fälligkeitsdatum', 'due_date'],
    ["Date d'échéance", 'due_date'],
    ['Straße', 'street'],
    ['Bezahlt am', 'paid_on'],
    ['SBI-code', 'industry'],
    ['Branchecode', 'industry'],
    ['Code NAF', 'industry'],
    ['WZ', 'industry'],
    ['Klant sinds', 'customer_since'],
    ['Kunde seit', 'customer_since'],
    ['Client depuis', 'customer_since'],
    ['Kredietscore', 'external_score'],
    ['Credit score', 'external_score'],
    ['Bonität', 'external_score'],
    ['Datum score', 'external_date'],
    ['Date de score', 'external_date'],
    ['Kredietadvies', 'external_limit'],
    ['Score change 90', 'external_change'],
    ['Nr. debiteur', 'debtor_number'],
    ['Deb.nr', 'debtor_number'],
    ['Verkooprelatie', 'debtor_number'],
    ['Kontonummer', 'debtor_number'],
    ['Kontobezeichnung', 'name'],
    ['Document', 'invoice'],
    ['Fact.dat', 'invoice_date'],
    ['Vervalt op', 'due_date'],
    ['Betrag offen', 'open'],
    ['Bedrag openstaand', 'open'],
    ['Openstaand (EUR)', 'open'],
    ['Bedrag factuur', 'amount'],
    ['', null],
    ['notes', null],
  ])('%s → %s', (header, column) => {
    expect(columnOf(header)).toBe(column);
  });

  it('gives each name to one column, written as it is looked up', () => {
    const names = Object.values(NAMES).flatMap((text) => text.split(' '));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+$/.test(name))).toEqual([]);
  });
});
