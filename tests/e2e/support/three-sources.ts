import { mkdirSync, writeFileSync } from 'node:fs';
import accounts from '@/tests/demo/crm/data/accounts.json';
import { toCsv } from '@/tests/demo/csv';
import { addDays } from '@/tests/demo/days';
import { camtSample } from '@/tests/support/books/camt-sample';
import { xafAccount, xafJournal, xafRelation, xafSample, xafSubLedger, xafTransaction } from '@/tests/support/books/xaf-sample';
import { inCache } from '@/tests/support/paths';

/** The customer of the demo quote. */
const CUSTOMER = accounts.find(({ id }) => id === 'a-1002');

/** An invoice of the customer, in days before today. */
interface Invoice {
  readonly number: string;
  readonly daysAgo: number;
  readonly amount: number;
  /** Absent: open in the audit file. */
  readonly paidDaysAgo?: number;
}

const TERM_DAYS = 30;
const OVERDUE: Invoice = { number: 'F10244-88', daysAgo: 45, amount: 1210 };
const PAID_BY_BANK: Invoice = { number: 'F10244-90', daysAgo: 22, amount: 4840 };
const PAID_IN_PART: Invoice = { number: 'F10244-91', daysAgo: 9, amount: 3993 };
const PAID_BEFORE: Invoice = { number: 'F10244-80', daysAgo: 75, amount: 7260, paidDaysAgo: 43 };
const ALL = [PAID_BEFORE, OVERDUE, PAID_BY_BANK, PAID_IN_PART];

/** Days before today of which each file speaks; the audit file is the freshest list of what is open, the bank is newer still. */
const [BANK, AUDIT, LIST] = [0, 2, 5];

/**
 * What a finance department may have of one customer: an audit file without due dates, an older list of open items that has them, and
 * the bank statement of the day. Returns their paths in this order.
 */
export function writeThreeSources(today: string): readonly string[] {
  const folder = inCache('e2e', 'three-sources');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => {
    const file = `${folder}/${name}`;
    writeFileSync(file, text);
    return file;
  };
  return [
    write('auditfile.xaf', auditFile(today)),
    write('open-items.csv', openItems(today)),
    write('bank-statement.xml', statement(today)),
  ];
}

const identity = {
  custSupName: CUSTOMER?.name ?? '',
  commerceNr: CUSTOMER?.registrationNumber ?? '',
  taxRegistrationCountry: 'NL',
  taxRegIdent: CUSTOMER?.vatId ?? '',
  custCreditLimit: 15_000,
};

function auditFile(today: string): string {
  const year = today.slice(0, 4);
  const sale = ({ number, daysAgo, amount }: Invoice) => ({
    jrnID: '70',
    trNr: number,
    trLineNr: 1,
    amnt: amount,
    docRef: number,
    custSupID: '10244',
    invRef: number,
    invPurSalTp: 'S',
    invDt: addDays(today, -daysAgo),
    mutTp: 'I',
  });
  const receipt = (invoice: Invoice) => ({
    ...sale(invoice),
    jrnID: '20',
    trNr: `B${invoice.number}`,
    amnt: -invoice.amount,
    mutTp: 'P',
  });
  const paid = ALL.filter(({ paidDaysAgo }) => paidDaysAgo !== undefined);
  const line = (amnt: number, number: string) => ({ accID: '1300', amnt, custSupID: '10244', invRef: number });
  const sales = ALL.map(({ number, daysAgo, amount }) =>
    xafTransaction(number, addDays(today, -daysAgo), line(amount, number), { accID: '8000', amnt: -amount }),
  );
  const receipts = paid.map(({ number, paidDaysAgo = 0, amount }) =>
    xafTransaction(`B${number}`, addDays(today, -paidDaysAgo), line(-amount, number), { accID: '1100', amnt: amount }),
  );
  return xafSample({
    header: `<startDate>${year}-01-01</startDate><endDate>${year}-12-31</endDate><curCode>EUR</curCode><dateCreated>${addDays(today, -AUDIT)}</dateCreated><softwareDesc>Demoboek</softwareDesc>`,
    relations: xafRelation('10244', 'C', identity),
    accounts: xafAccount('1300', 'Debiteuren') + xafAccount('1100', 'Bank') + xafAccount('8000', 'Omzet', 'P'),
    journals:
      xafJournal('70', 'S', sales.join(''), { offsetAccID: '1300' }) +
      xafJournal('20', 'B', receipts.join(''), { offsetAccID: '1100' }),
    subLedgers: xafSubLedger('CU', ...ALL.map(sale), ...paid.map(receipt)),
  });
}

function openItems(today: string): string {
  const rows = ALL.filter(({ paidDaysAgo }) => paidDaysAgo === undefined).map(({ number, daysAgo, amount }) => ({
    debtor_number: '10244',
    name: CUSTOMER?.name ?? '',
    vat_id: CUSTOMER?.vatId ?? '',
    term_days: String(TERM_DAYS),
    invoice: number,
    invoice_date: addDays(today, -daysAgo),
    due_date: addDays(today, TERM_DAYS - daysAgo),
    open: amount.toFixed(2),
    currency: 'EUR',
    as_of: addDays(today, -LIST),
  }));
  return toCsv(
    ['debtor_number', 'name', 'vat_id', 'term_days', 'invoice', 'invoice_date', 'due_date', 'open', 'currency', 'as_of'],
    rows,
  );
}

function statement(today: string): string {
  const on = addDays(today, -BANK);
  const entry = (amount: number, text: string) => ({
    amount: amount.toFixed(2),
    on,
    transactions: [{ debtor: { name: CUSTOMER?.name ?? '' }, text: [text] }],
  });
  const entries = [entry(PAID_BY_BANK.amount, `Betreft ${PAID_BY_BANK.number}`), entry(1000, `Deel van ${PAID_IN_PART.number}`)];
  return camtSample([{ closing: (PAID_BY_BANK.amount + 1000).toFixed(2), closedOn: on, entries }]);
}
