/** The parts of a small audit file, each a piece of XML; what is left out is not in the file. */
export interface XafParts {
  readonly header?: string;
  readonly relations?: string;
  readonly accounts?: string;
  readonly opening?: string;
  readonly journals?: string;
  readonly subLedgers?: string;
}

type Fields = Readonly<Record<string, string | number>>;

const HEADER =
  '<startDate>2026-01-01</startDate><endDate>2026-12-31</endDate><curCode>EUR</curCode><dateCreated>2026-11-20</dateCreated><softwareDesc>Invented</softwareDesc>';

/** An element with one child for each field. */
export function element(name: string, fields: Fields, inside = ''): string {
  const children = Object.entries(fields).map(([field, value]) => `<${field}>${value}</${field}>`);
  return `<${name}>${children.join('')}${inside}</${name}>`;
}

export const xafRelation = (id: string, type: string, fields: Fields = {}): string =>
  element('customerSupplier', { custSupID: id, custSupName: `Relation ${id}`, custSupTp: type, ...fields });

export const xafAccount = (id: string, name: string, type = 'B', fields: Fields = {}): string =>
  element('ledgerAccount', { accID: id, accDesc: name, accTp: type, ...fields });

export const xafJournal = (id: string, type: string, transactions: string, fields: Fields = {}): string =>
  element('journal', { jrnID: id, desc: `Journal ${id}`, jrnTp: type, ...fields }, transactions);

export const xafTransaction = (nr: string, on: string, ...lines: readonly Fields[]): string =>
  element('transaction', { nr, periodNumber: 1, trDt: on }, lines.map((line, index) => trLine(line, index + 1)).join(''));

/** `amnt` is signed: below zero is written as a credit. */
function trLine({ amnt = 0, ...fields }: Fields, nr: number): string {
  return element('trLine', { nr, docRef: nr, ...sides(Number(amnt)), ...fields });
}

export const xafSubLedger = (type: string, ...lines: readonly Fields[]): string =>
  element('subledger', { sbType: type, sbDesc: type }, lines.map((line, index) => sbLine('sbLine', line, index + 1)).join(''));

export const xafOpeningSubLedger = (type: string, ...lines: readonly Fields[]): string =>
  element(
    'obSubledgers',
    {},
    element(
      'obSubledger',
      { sbType: type },
      lines.map((line, index) => sbLine('obSbLine', { obLineNr: 1, ...line }, index + 1)).join(''),
    ),
  );

function sbLine(name: string, { amnt = 0, ...fields }: Fields, nr: number): string {
  return element(name, { nr, ...(typeof amnt === 'number' ? sides(amnt) : { amnt, amntTp: 'D' }), ...fields });
}

function sides(amount: number): Fields {
  return { amnt: Math.abs(amount).toFixed(2), amntTp: amount < 0 ? 'C' : 'D' };
}

export function xafSample({ header = HEADER, relations, accounts, opening, journals, subLedgers }: XafParts): string {
  const part = (name: string, inside: string | undefined) => (inside === undefined ? '' : `<${name}>${inside}</${name}>\n`);
  const ledgers = subLedgers === undefined ? '' : `<subledgers>${subLedgers}</subledgers>\n`;
  const transactions = journals === undefined && subLedgers === undefined ? undefined : `${journals ?? ''}${ledgers}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">\n',
    `<header>${header}</header>\n<company><companyName>Example B.V.</companyName>\n`,
    part('customersSuppliers', relations),
    part('generalLedger', accounts),
    part('openingBalance', opening),
    part('transactions', transactions),
    '</company></auditfile>\n',
  ].join('');
}
