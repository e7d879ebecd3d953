import { cell, type Slots, shape, type XmlRow, type XmlShape } from '@/lib/sources/xml/xml-shape';
import { subLedgerType } from './sub-ledger-type';
import * as fields from './vocabulary';
import type { XafBook } from './xaf-book';

/** Bank accounts of one relation that are looked at. */
const MOST_ACCOUNTS = 20;
const MOST_CONCEPTS = 20;

/** Which field holds the numbers of invoices. */
export type InvoiceRefs = 'invoice' | 'document';

/** Which elements of an audit file are read, and by whom. CLAIR2 has no `company`: its parts stand directly in the document. */
export function xafShape(book: XafBook, refs: InvoiceRefs): XmlShape {
  const linesOf = refs === 'document' ? fields.byDocument : (slots: Slots) => slots;
  const parts = {
    customersSuppliers: shape({ children: { customerSupplier: relationShape(book) }, onClose: () => book.endRelations() }),
    generalLedger: generalLedgerShape(book),
    openingBalance: openingShape(book, linesOf(fields.SB_LINE)),
    transactions: transactionsShape(book, linesOf(fields.TR_LINE), linesOf(fields.SB_LINE)),
  };
  const header = shape({ fields: fields.HEADER, onClose: (row) => book.readHeader(row) });
  const company = shape({
    fields: fields.COMPANY,
    children: parts,
    onClose: (row) => book.readCompany(row),
  });
  return shape({ children: { header, company, ...parts } });
}

/** A relation's history is not looked into. */
function relationShape(book: XafBook): XmlShape {
  let street: XmlRow | null = null;
  let postal: XmlRow | null = null;
  let bankAccounts: string[] = [];
  return shape({
    fields: fields.RELATION,
    children: {
      streetAddress: shape({ fields: fields.ADDRESS, onClose: (row) => (street ??= filled(row)) }),
      postalAddress: shape({ fields: fields.ADDRESS, onClose: (row) => (postal ??= filled(row)) }),
      bankAccount: shape({
        fields: fields.BANK_ACCOUNT,
        onClose: (row) => {
          if (bankAccounts.length < MOST_ACCOUNTS) bankAccounts.push(cell(row, fields.BANK_ACCOUNT.bankAccNr));
        },
      }),
    },
    onClose: (row) => {
      book.readRelation({ row, address: street ?? postal ?? [], bankAccounts });
      [street, postal, bankAccounts] = [null, null, []];
    },
  });
}

/** Packages write an empty address before the one that counts. */
const filled = (row: XmlRow): XmlRow | null => (row.some((text) => text !== '') ? [...row] : null);

function generalLedgerShape(book: XafBook): XmlShape {
  let concepts: string[] = [];
  const entryPoint = shape({
    fields: fields.CONCEPT,
    onClose: (row) => {
      if (concepts.length < MOST_CONCEPTS) concepts.push(cell(row, fields.CONCEPT.conceptRef));
    },
  });
  const ledgerAccount = shape({
    fields: fields.ACCOUNT,
    children: { taxonomy: shape({ children: { entryPoint } }) },
    onClose: (row) => {
      book.readAccount(row, concepts);
      concepts = [];
    },
  });
  const taxoElement = shape({
    fields: fields.TAXO_ELEMENT,
    onClose: (row) => book.accounts.addCode(cell(row, fields.TAXO_ELEMENT.glAccID), cell(row, fields.TAXO_ELEMENT.txCd)),
  });
  const taxonomies = shape({ children: { taxonomy: shape({ children: { taxoElement } }) } });
  return shape({ children: { ledgerAccount, taxonomies } });
}

function openingShape(book: XafBook, line: Slots): XmlShape {
  const obSbLine = shape({
    fields: line,
    onClose: (row) => book.readSubLedgerLine(row, { type: typeOf(obSubledger.row), isOpening: true }),
  });
  const obSubledger: XmlShape = shape({ fields: fields.SUB_LEDGER, children: { obSbLine } });
  return shape({
    children: {
      obLine: shape({ fields: fields.OPENING_LINE, onClose: (row) => book.readOpeningLine(row) }),
      obSubledgers: shape({ children: { obSubledger } }),
    },
  });
}

function transactionsShape(book: XafBook, line: Slots, subLine: Slots): XmlShape {
  const trLine = shape({ fields: line, onClose: (row) => book.readJournalLine(row, transaction.row, journal.row) });
  const transaction: XmlShape = shape({
    fields: fields.TRANSACTION,
    children: { trLine, line: trLine },
    onClose: (row) => book.journals.endTransaction(row, journal.row),
  });
  const journal: XmlShape = shape({
    fields: fields.JOURNAL,
    children: { transaction },
    isEnough: (row) => book.isJournalEnough(row),
    onClose: (row) => book.journals.endJournal(row),
  });
  const sbLine = shape({
    fields: subLine,
    onClose: (row) => book.readSubLedgerLine(row, { type: typeOf(subledger.row), isOpening: false }),
  });
  const subledger: XmlShape = shape({ fields: fields.SUB_LEDGER, children: { sbLine } });
  return shape({ children: { journal, subledgers: shape({ children: { subledger } }) } });
}

const typeOf = (row: XmlRow) => subLedgerType(cell(row, fields.SUB_LEDGER.sbType), cell(row, fields.SUB_LEDGER.sbDesc));
