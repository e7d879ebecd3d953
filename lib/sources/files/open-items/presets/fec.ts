import type { Preset } from '../preset';

/** The ledger that French tax law prescribes (FEC, LPF A47 A-1): what is on the accounts of customers and not lettered is open. */
export const fec: Preset = {
  id: 'fec',
  software: null,
  signature: ['journalcode', 'ecriturenum', 'comptenum', 'compauxnum', 'pieceref', 'debit', 'credit', 'ecriturelet'],
  columns: {
    debtor_number: 'compauxnum',
    name: 'compauxlib',
    invoice: 'pieceref',
    invoice_date: 'piecedate',
    cleared_by: 'ecriturelet',
  },
  ignored: 'comptenum comptelib ecrituredate ecriturelib validdate datelet montantdevise idevise',
  onlyRows: { column: 'comptenum', begins: '411' },
};
