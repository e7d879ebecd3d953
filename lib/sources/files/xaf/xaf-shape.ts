import { cell, shape, type XmlRow, type XmlShape } from '@/lib/sources/xml/xml-shape';
import * as fields from './vocabulary';
import type { XafBook } from './xaf-book';

export interface XafShape {
  readonly root: XmlShape;
  /** Name of the administration, once it was read. */
  administration(): string;
}

/** Which elements of an audit file are read, and by whom. */
export function xafShape(book: XafBook): XafShape {
  const company = shape({
    fields: fields.COMPANY,
    children: {
      customersSuppliers: shape({ children: { customerSupplier: relationShape(book) } }),
      generalLedger: shape({
        children: { ledgerAccount: shape({ fields: fields.ACCOUNT, onClose: (row) => book.accounts.add(row) }) },
      }),
      openingBalance: openingShape(book),
      transactions: transactionsShape(book),
    },
  });
  const header = shape({ fields: fields.HEADER, onClose: (row) => book.readHeader(row) });
  return {
    root: shape({ children: { header, company } }),
    administration: () => cell(company.row, fields.COMPANY.companyName) || cell(company.row, fields.COMPANY.companyIdent),
  };
}

/** The first address and bank account count; a relation's history is not looked into. */
function relationShape(book: XafBook): XmlShape {
  let address: XmlRow | null = null;
  let account = '';
  return shape({
    fields: fields.RELATION,
    children: {
      streetAddress: shape({ fields: fields.ADDRESS, onClose: (row) => (address ??= [...row]) }),
      bankAccount: shape({
        fields: fields.BANK_ACCOUNT,
        onClose: (row) => (account ||= cell(row, fields.BANK_ACCOUNT.bankAccNr)),
      }),
    },
    onClose: (row) => {
      book.readRelation(row, address ?? [], account);
      address = null;
      account = '';
    },
  });
}

function openingShape(book: XafBook): XmlShape {
  const obSbLine = shape({
    fields: fields.SB_LINE,
    onClose: (row) => book.readSubLedgerLine(row, cell(obSubledger.row, fields.SUB_LEDGER.sbType)),
  });
  const obSubledger = shape({ fields: fields.SUB_LEDGER, children: { obSbLine } });
  return shape({
    children: {
      obLine: shape({ fields: fields.OPENING_LINE, onClose: (row) => book.readOpeningLine(row) }),
      obSubledgers: shape({ children: { obSubledger } }),
    },
  });
}

function transactionsShape(book: XafBook): XmlShape {
  const trLine = shape({ fields: fields.TR_LINE, onClose: (row) => book.readJournalLine(row, transaction.row, journal.row) });
  const transaction: XmlShape = shape({
    fields: fields.TRANSACTION,
    children: { trLine },
    onClose: (row) => book.endTransaction(row, journal.row),
  });
  const journal: XmlShape = shape({
    fields: fields.JOURNAL,
    children: { transaction },
    isEnough: (row) => book.isJournalEnough(row),
    onClose: (row) => book.endJournal(row),
  });
  const sbLine = shape({
    fields: fields.SB_LINE,
    onClose: (row) => book.readSubLedgerLine(row, cell(subledger.row, fields.SUB_LEDGER.sbType)),
  });
  const subledger: XmlShape = shape({ fields: fields.SUB_LEDGER, children: { sbLine } });
  return shape({ children: { journal, subledgers: shape({ children: { subledger } }) } });
}
