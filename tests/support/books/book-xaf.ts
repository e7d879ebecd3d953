import { chunked } from './chunked';
import { type BookDebtor, type BookItem, type BookSize, generateBook } from './generate-book';

export interface XafOptions {
  /** Without journals a file is a third of the size; the sub-ledger alone gives the same open items. */
  readonly hasJournals?: boolean;
}

const PAYMENT_JOURNAL = '20';
const SALES_JOURNAL = '70';

/** A generated book as an audit file (XAF 3.2) with a customer sub-ledger, in pieces of text. Paid invoices have a second line, their payment. */
export function bookXaf(size: BookSize, { hasJournals = true }: XafOptions = {}): Generator<string> {
  return chunked(elements(size, hasJournals));
}

function* elements(size: BookSize, hasJournals: boolean): Generator<string> {
  const year = size.today.slice(0, 4);
  yield `<?xml version="1.0" encoding="utf-8"?>\n<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">\n`;
  yield `<header><fiscalYear>${year}</fiscalYear><startDate>${year}-01-01</startDate><endDate>${year}-12-31</endDate><curCode>EUR</curCode><dateCreated>${size.today}</dateCreated><softwareDesc>Invented Books</softwareDesc></header>\n`;
  yield '<company><companyIdent>1</companyIdent><companyName>Synthetic B.V.</companyName><taxRegIdent>NL999999999B08</taxRegIdent>\n<customersSuppliers>\n';
  for (const debtor of generateBook(size)) yield relation(debtor);
  yield '</customersSuppliers>\n<generalLedger><ledgerAccount><accID>1300</accID><accDesc>Debiteuren</accDesc><accTp>B</accTp></ledgerAccount><ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><accTp>P</accTp></ledgerAccount></generalLedger>\n<transactions>\n';
  if (hasJournals) yield* journals(size);
  yield '<subledgers><subledger><sbType>CU</sbType><sbDesc>Debiteuren</sbDesc>\n';
  let nr = 0;
  for (const debtor of generateBook(size))
    for (const line of debtor.items.flatMap((item) => subLedgerLines(debtor, item))) yield sbLine(line, ++nr);
  yield '</subledger></subledgers>\n</transactions>\n</company>\n</auditfile>\n';
}

function relation({ number, name, vatId, registrationNumber, domain, street, postcode, city, limit }: BookDebtor): string {
  const fields = [
    ['custSupID', number],
    ['custSupName', escaped(name.slice(0, 50))],
    ['eMail', `facturen@${domain}`],
    ['commerceNr', registrationNumber],
    ['taxRegistrationCountry', 'NL'],
    ['taxRegIdent', vatId],
    ['custSupTp', 'C'],
    ...(limit === 0 ? [] : [['custCreditLimit', euros(limit)]]),
  ];
  const address = `<streetAddress><streetname>${street}</streetname><city>${city}</city><postalCode>${postcode}</postalCode><country>NL</country></streetAddress>`;
  return `<customerSupplier>${elementsOf(fields)}${address}</customerSupplier>\n`;
}

/** Sales first, then what was received; each journal goes over the book by itself, so that none has to be kept. */
function* journals(size: BookSize): Generator<string> {
  yield `<journal><jrnID>${SALES_JOURNAL}</jrnID><desc>Verkoopboek</desc><jrnTp>S</jrnTp><offsetAccID>1300</offsetAccID>\n`;
  for (const debtor of generateBook(size)) {
    for (const item of debtor.items)
      if (item.kind !== 'payment-on-account') yield transaction(debtor, item.number, item.invoiceOn, item.amount, item.number);
  }
  yield `</journal>\n<journal><jrnID>${PAYMENT_JOURNAL}</jrnID><desc>Bankboek</desc><jrnTp>B</jrnTp><offsetAccID>1100</offsetAccID>\n`;
  for (const debtor of generateBook(size)) {
    for (const item of debtor.items)
      if (receivedOf(item) !== 0)
        yield transaction(
          debtor,
          `B${item.number || item.invoiceOn}`,
          item.paidOn ?? item.invoiceOn,
          -receivedOf(item),
          item.number,
        );
  }
  yield '</journal>\n';
}

function transaction(debtor: BookDebtor, nr: string, on: string, cents: number, invoice: string): string {
  const reference = invoice === '' ? '' : `<invRef>${invoice}</invRef>`;
  const line = (at: string, account: string, amount: number, rest: string) =>
    `<trLine><nr>${at}</nr><accID>${account}</accID><docRef>${nr}</docRef><effDate>${on}</effDate><amnt>${euros(Math.abs(amount))}</amnt><amntTp>${amount < 0 ? 'C' : 'D'}</amntTp>${rest}</trLine>`;
  const lines =
    line('1', '1300', cents, `<custSupID>${debtor.number}</custSupID>${reference}`) +
    line('2', cents < 0 ? '1100' : '8000', -cents, '');
  return `<transaction><nr>${nr}</nr><periodNumber>1</periodNumber><trDt>${on}</trDt>${lines}</transaction>\n`;
}

interface SubLedgerLine {
  readonly journal: string;
  readonly transaction: string;
  readonly cents: number;
  readonly debtor: string;
  readonly item: BookItem;
  readonly kind: 'I' | 'P';
}

function subLedgerLines(debtor: BookDebtor, item: BookItem): SubLedgerLine[] {
  const common = { debtor: debtor.number, item };
  const invoice = { ...common, journal: SALES_JOURNAL, transaction: item.number, cents: item.amount, kind: 'I' } as const;
  const payment = {
    ...common,
    journal: PAYMENT_JOURNAL,
    transaction: `B${item.number || item.invoiceOn}`,
    cents: -receivedOf(item),
    kind: 'P',
  } as const;
  if (item.kind === 'payment-on-account') return [payment];
  return receivedOf(item) === 0 ? [invoice] : [invoice, payment];
}

function sbLine({ journal, transaction: trNr, cents, debtor, item, kind }: SubLedgerLine, nr: number): string {
  const fields = [
    ['nr', String(nr)],
    ['jrnID', journal],
    ['trNr', trNr],
    ['trLineNr', '1'],
    ['desc', kind === 'I' ? 'Verkoopfactuur' : 'Ontvangst'],
    ['amnt', euros(Math.abs(cents))],
    ['amntTp', cents < 0 ? 'C' : 'D'],
    ['docRef', trNr],
    ['custSupID', debtor],
    ['invRef', item.number || '0'],
    ['invPurSalTp', 'S'],
    ['invDt', item.invoiceOn],
    ...(kind === 'I' && item.dueOn ? [['invDueDt', item.dueOn]] : []),
    ['mutTp', kind],
  ];
  return `<sbLine>${elementsOf(fields)}</sbLine>\n`;
}

/** Cents received on an item, or without one. */
function receivedOf({ kind, amount, open }: BookItem): number {
  return kind === 'payment-on-account' ? -open : amount - open;
}

const elementsOf = (fields: readonly (readonly string[])[]): string =>
  fields.map(([name, text]) => `<${name}>${text}</${name}>`).join('');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const euros = (cents: number): string => (cents / 100).toFixed(2);
